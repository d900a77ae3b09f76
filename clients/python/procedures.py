"""Both procedures with a client that openapi-generator made of the document, and what goes wrong on the way."""

import json
import os
import urllib.parse
import urllib.request
import uuid

from partner_support import (
    ApiClient,
    Assign,
    Configuration,
    Contact,
    ContactChannel,
    ContactMeans,
    ContactOutcome,
    CustomerRequestsApi,
    CustomersApi,
    Escalate,
    Missing,
    OpenCustomerRequest,
    Problem,
    RecordContact,
    RecordStep,
    ServiceRequestsApi,
    Severity,
    SubmitServiceRequest,
    UpdateCase,
)
from partner_support.exceptions import ApiException

CONTACT = Contact(name="Mei Lin", email="mei.lin@lotus.example", preferred=ContactMeans.EMAIL)


def token_of(client: str) -> str:
    """A token of the issuer by client credentials; one is good for many calls."""
    form = {"grant_type": "client_credentials", "client_id": client, "client_secret": "local-only"}
    with urllib.request.urlopen(os.environ["ISSUER"] + "/token", urllib.parse.urlencode(form).encode()) as answer:
        return json.load(answer)["access_token"]


def client_for(service: str, token: str) -> ApiClient:
    """The three services have no path in common, so one generated client is good for all of them."""
    return ApiClient(Configuration(host=os.environ[service], access_token=token))


def refused(call) -> Problem:
    try:
        call()
    except ApiException as refusal:
        return Problem.from_json(refusal.body)
    raise AssertionError("It was not refused")


def submission(**other) -> SubmitServiceRequest:
    return SubmitServiceRequest(
        **{
            "title": "Customer list stays empty",
            "description": "Since this morning the list of customers shows nothing.",
            "topic_id": "sr-portal-unavailable",
            "severity": Severity.MODERATE,
            "contact": CONTACT,
            **other,
        }
    )


def procedure_1(partner: str, operator: str) -> None:
    """The partner has a problem with Partner Center."""
    as_partner = ServiceRequestsApi(client_for("REQUESTS", partner))
    as_operator = ServiceRequestsApi(client_for("REQUESTS", operator))

    key = str(uuid.uuid4())
    request = as_partner.submit_service_request(submission(), idempotency_key=key)
    repeated = as_partner.submit_service_request_with_http_info(submission(), idempotency_key=key)
    assert repeated.data.id == request.id
    assert repeated.headers["Idempotency-Replayed"] == "true"

    as_operator.assign_service_request(request.id, Assign(id="operator-representative", name="Wei Zhang"))
    as_operator.record_service_request_contact(
        request.id,
        RecordContact(
            channel=ContactChannel.TELEPHONE,
            outcome=ContactOutcome.REACHED,
            summary="We see the cause and repair it.",
        ),
    )
    contacts = as_partner.list_service_request_contacts(request.id)
    assert contacts.items[0].by.id == "operator-representative"

    seen = as_partner.read_service_request_with_http_info(request.id).headers["ETag"]
    patch = UpdateCase(title="All lists stay empty", business_impact=None)
    changed = as_partner.update_service_request(request.id, if_match=seen, update_case=patch)
    assert changed.title == "All lists stay empty"
    stale = refused(lambda: as_partner.update_service_request(request.id, if_match=seen, update_case=patch))
    assert stale.type == "https://partner-support.dev/problems/stale-version"
    print(f"procedure 1: {request.number} was submitted, taken and answered")


def procedure_2(partner: str, operator: str) -> None:
    """A customer has a problem, tried first and then escalated."""
    as_partner = CustomerRequestsApi(client_for("ESCALATIONS", partner))
    as_operator = CustomerRequestsApi(client_for("ESCALATIONS", operator))
    directory = CustomersApi(client_for("DIRECTORY", partner))

    customer = directory.list_customers(q="conto").items[0]
    assert "microsoft-365" in [service.service_id for service in directory.list_resold_services(customer.id).items]

    request = as_partner.open_customer_request(
        OpenCustomerRequest(
            customer_id=customer.id,
            service_id="microsoft-365",
            topic_id="cr-sign-in",
            title="Nobody can sign in",
            description="All users are sent back to the sign-in page.",
            severity=Severity.MODERATE,
            contact=CONTACT,
        ),
        idempotency_key=str(uuid.uuid4()),
    )
    escalation = Escalate(
        missing=[Missing.SUPPORT_TOOLS],
        justification="We can not see the sign-in logs of the tenant.",
        customer_still_needs_help=True,
    )

    too_early = refused(lambda: as_partner.escalate_customer_request(request.id, escalation))
    assert [error.code for error in too_early.errors] == ["health_not_checked", "steps_missing"]
    for kind in ("health_check", "admin_center"):
        as_partner.record_troubleshooting_step(
            request.id, RecordStep(kind=kind, description="Looked there.", outcome="not_solved")
        )
    assert as_partner.read_escalation_readiness(request.id).ready
    assert refused(lambda: as_operator.read_customer_request(request.id)).status == 404
    assert as_partner.escalate_customer_request(request.id, escalation).status == "escalated"
    assert as_operator.read_customer_request(request.id).number == request.number
    print(f"procedure 2: {request.number} was tried and escalated")


def refusal(partner: str) -> None:
    """What the rules refuse says why, all reasons at once."""
    as_partner = ServiceRequestsApi(client_for("REQUESTS", partner))
    wrong = submission(topic_id="sr-nonsense", severity=Severity.CRITICAL)
    problem = refused(lambda: as_partner.submit_service_request(wrong))
    assert problem.status == 422
    assert [error.code for error in problem.errors] == [
        "unknown_topic",
        "telephone_missing",
        "business_impact_missing",
    ]
    print(f"refused, as it should be: {problem.title}")


if __name__ == "__main__":
    PARTNER, OPERATOR = token_of("lotus-admin-agent"), token_of("operator-representative")
    procedure_1(PARTNER, OPERATOR)
    procedure_2(PARTNER, OPERATOR)
    refusal(PARTNER)

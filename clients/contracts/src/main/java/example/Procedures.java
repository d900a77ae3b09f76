package example;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.customerrequest.CustomerRequestTriageApi;
import dev.partnersupport.contract.customerrequest.CustomerRequestsApi;
import dev.partnersupport.contract.customerrequest.Escalate;
import dev.partnersupport.contract.customerrequest.Missing;
import dev.partnersupport.contract.customerrequest.OpenCustomerRequest;
import dev.partnersupport.contract.customerrequest.RecordStep;
import dev.partnersupport.contract.directory.CustomersApi;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.problem.Problem;
import dev.partnersupport.contract.servicerequest.ServiceRequestContactsApi;
import dev.partnersupport.contract.servicerequest.ServiceRequestsApi;
import dev.partnersupport.contract.servicerequest.SubmitServiceRequest;
import dev.partnersupport.contract.supportcase.Assign;
import dev.partnersupport.contract.supportcase.CaseQuery;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.Contact;
import dev.partnersupport.contract.supportcase.RecordContact;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.contract.supportcase.StepKind;
import dev.partnersupport.contract.supportcase.StepOutcome;
import dev.partnersupport.contract.wire.MergePatch;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.client.ClientBuilder;
import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Form;
import java.util.List;
import java.util.UUID;

/**
 * Both procedures with the interfaces and records of the contracts, in a plain Java program, and what goes wrong on the way. Where
 * the services are stands in {@code REQUESTS}, {@code ESCALATIONS}, {@code DIRECTORY} and {@code ISSUER}.
 */
public final class Procedures {

    /** An ordinary mapper: how values look on the wire comes with the contracts. */
    static final ObjectMapper JSON =
            new ObjectMapper().findAndRegisterModules().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private static final Contact MEI_LIN =
            new Contact("Mei Lin", "mei.lin@lotus.example", null, null, Contact.Means.EMAIL);

    private final String partner = tokenOf("lotus-admin-agent");
    private final String operator = tokenOf("operator-representative");

    private Procedures() {}

    public static void main(String[] args) {
        var procedures = new Procedures();
        procedures.procedure1();
        procedures.procedure2();
        procedures.refusal();
    }

    /** The partner has a problem with Partner Center. */
    private void procedure1() {
        var asPartner = new Connection("REQUESTS", partner);
        var asOperator = new Connection("REQUESTS", operator);
        var requests = asPartner.to(ServiceRequestsApi.class);

        var key = UUID.randomUUID().toString();
        asPartner.sayOnce("Idempotency-Key", key);
        var request = requests.submit(submission("sr-portal-unavailable", Severity.MODERATE));
        asPartner.sayOnce("Idempotency-Key", key);
        check(
                requests.submit(submission("sr-portal-unavailable", Severity.MODERATE))
                        .equals(request),
                "the same again");

        var open = new CaseQuery();
        open.severity = List.of(Severity.MODERATE);
        open.createdFrom = request.createdAt();
        check(
                requests.list(open).items().stream().anyMatch(row -> row.id().equals(request.id())),
                "found by severity and time");

        asOperator
                .to(ServiceRequestsApi.class)
                .assign(request.id(), new Assign("operator-representative", "Wei Zhang"));
        asOperator
                .to(ServiceRequestContactsApi.class)
                .recordContact(
                        request.id(),
                        new RecordContact(
                                RecordContact.Channel.TELEPHONE,
                                RecordContact.Outcome.REACHED,
                                null,
                                "We see the cause and repair it."));
        var contacts = asPartner.to(ServiceRequestContactsApi.class).listContacts(request.id(), new PageQuery());
        check(contacts.items().get(0).by().id().equals("operator-representative"), "who made the contact");

        var seen = requests.read(request.id()).version();
        var patch = JSON.createObjectNode().put("title", "All lists stay empty").putNull("businessImpact");
        asPartner.sayOnce("If-Match", Long.toString(seen));
        check(requests.update(request.id(), MergePatch.of(patch)).title().equals("All lists stay empty"), "the title");
        asPartner.sayOnce("If-Match", Long.toString(seen));
        var stale = refused(() -> requests.update(request.id(), MergePatch.of(patch)));
        check(stale.type().toString().equals("https://partner-support.dev/problems/stale-version"), "stale");
        System.out.printf("procedure 1: %s was submitted, taken and answered%n", request.number());
    }

    /** A customer has a problem, tried first and then escalated. */
    private void procedure2() {
        var asPartner = new Connection("ESCALATIONS", partner);
        var asOperator = new Connection("ESCALATIONS", operator);
        var requests = asPartner.to(CustomerRequestsApi.class);
        var triage = asPartner.to(CustomerRequestTriageApi.class);
        var customers = new Connection("DIRECTORY", partner).to(CustomersApi.class);

        var customer = customers.list("conto", null, new PageQuery()).items().get(0);
        check(
                customers.listServices(customer.id(), new PageQuery()).items().stream()
                        .anyMatch(service -> service.serviceId().equals("microsoft-365")),
                "what is resold");

        var id = requests.open(OpenCustomerRequest.of(
                        customer.id(),
                        "microsoft-365",
                        "cr-sign-in",
                        Severity.MODERATE,
                        "Nobody can sign in",
                        "All users are sent back to the sign-in page.",
                        MEI_LIN))
                .id();
        var escalation = new Escalate(
                List.of(Missing.SUPPORT_TOOLS),
                "We can not see the sign-in logs of the tenant.",
                true,
                null,
                null,
                null,
                null);
        check(
                codes(refused(() -> triage.escalate(id, escalation)))
                        .equals(List.of("health_not_checked", "steps_missing")),
                "what is missing");
        for (var kind : List.of(StepKind.HEALTH_CHECK, StepKind.ADMIN_CENTER)) {
            triage.recordStep(id, new RecordStep(kind, "Looked there.", StepOutcome.NOT_SOLVED, null, null, null));
        }
        check(triage.readReadiness(id).ready(), "ready");
        check(
                refused(() -> asOperator.to(CustomerRequestsApi.class).read(id)).status() == 404,
                "not the operator's yet");
        check(triage.escalate(id, escalation).status() == CaseStatus.ESCALATED, "escalated");
        var taken = asOperator.to(CustomerRequestsApi.class).read(id);
        check(taken.responseTarget() != null, "the operator's now");
        System.out.printf("procedure 2: %s was tried and escalated%n", taken.number());
    }

    /** What the rules refuse says why, all reasons at once. */
    private void refusal() {
        var requests = new Connection("REQUESTS", partner).to(ServiceRequestsApi.class);
        var problem = refused(() -> requests.submit(submission("sr-nonsense", Severity.CRITICAL)));
        check(problem.status() == 422, "422");
        check(
                codes(problem).equals(List.of("unknown_topic", "telephone_missing", "business_impact_missing")),
                "all reasons");
        System.out.printf("refused, as it should be: %s%n", problem.title());
    }

    private static SubmitServiceRequest submission(String topic, Severity severity) {
        return SubmitServiceRequest.of(
                topic,
                severity,
                "Customer list stays empty",
                "Since this morning the list of customers shows nothing.",
                MEI_LIN);
    }

    /** A token of the issuer by client credentials; one is good for many calls. */
    private static String tokenOf(String client) {
        var form = new Form()
                .param("grant_type", "client_credentials")
                .param("client_id", client)
                .param("client_secret", "local-only");
        try (var http = ClientBuilder.newClient()) {
            var answer =
                    http.target(System.getenv("ISSUER")).path("token").request().post(Entity.form(form), String.class);
            return JSON.readTree(answer).get("access_token").asText();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem refused(Runnable call) {
        try {
            call.run();
        } catch (WebApplicationException refusal) {
            return refusal.getResponse().readEntity(Problem.class);
        }
        throw new IllegalStateException("It was not refused");
    }

    private static List<String> codes(Problem problem) {
        return problem.errors().stream().map(Problem.FieldError::code).toList();
    }

    private static void check(boolean asItShould, String what) {
        if (!asItShould) {
            throw new IllegalStateException("Not as it should be: " + what);
        }
    }
}

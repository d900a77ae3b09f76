package example;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import example.api.CustomerRequestsApi;
import example.api.CustomersApi;
import example.api.ServiceRequestsApi;
import example.client.ApiClient;
import example.client.ApiException;
import example.model.Assign;
import example.model.Contact;
import example.model.ContactChannel;
import example.model.ContactMeans;
import example.model.ContactOutcome;
import example.model.Escalate;
import example.model.FieldError;
import example.model.Missing;
import example.model.OpenCustomerRequest;
import example.model.Problem;
import example.model.RecordContact;
import example.model.RecordStep;
import example.model.Severity;
import example.model.SubmitServiceRequest;
import example.model.UpdateCase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;

/** Both procedures with a client that openapi-generator made of the document, and what goes wrong on the way. */
public final class Procedures {

    private static final ObjectMapper JSON = ApiClient.createDefaultObjectMapper();

    private final String partner = tokenOf("lotus-admin-agent");
    private final String operator = tokenOf("operator-representative");
    private final Contact contact = new Contact()
            .name("Mei Lin")
            .email("mei.lin@lotus.example")
            .preferred(ContactMeans.EMAIL);

    public static void main(String[] args) throws ApiException {
        var procedures = new Procedures();
        procedures.procedure1();
        procedures.procedure2();
        procedures.refusal();
    }

    /** The partner has a problem with Partner Center. */
    private void procedure1() throws ApiException {
        var asPartner = new ServiceRequestsApi(client("REQUESTS", partner));
        var asOperator = new ServiceRequestsApi(client("REQUESTS", operator));

        var key = UUID.randomUUID().toString();
        var submitted = asPartner.submitServiceRequestWithHttpInfo(submission(), false, key);
        var request = submitted.getData();
        var repeated = asPartner.submitServiceRequestWithHttpInfo(submission(), false, key);
        check(repeated.getData().getId().equals(request.getId()), "the same once more");
        check(repeated.getHeaders().get("idempotency-replayed").equals(List.of("true")), "said to be");

        var id = request.getId();
        asOperator.assignServiceRequest(id, new Assign().id("operator-representative").name("Wei Zhang"), null);
        asOperator.recordServiceRequestContact(
                id,
                new RecordContact()
                        .channel(ContactChannel.TELEPHONE)
                        .outcome(ContactOutcome.REACHED)
                        .summary("We see the cause and repair it."),
                false,
                null,
                null);
        var contacts = asPartner.listServiceRequestContacts(id, null, null);
        check(contacts.getItems().get(0).getBy().getId().equals("operator-representative"), "who made the contact");

        var seen = asPartner.readServiceRequestWithHttpInfo(id, null).getHeaders().get("etag").get(0);
        // null is said, and removes; what is not set is not said, and stays
        var patch = new UpdateCase().title("All lists stay empty").businessImpact(null);
        check(asPartner.updateServiceRequest(id, seen, patch).getTitle().equals("All lists stay empty"), "the new title");
        var stale = refused(() -> asPartner.updateServiceRequest(id, seen, patch));
        check(stale.getType().equals(URI.create("https://partner-support.dev/problems/stale-version")), "stale");
        System.out.printf("procedure 1: %s was submitted, taken and answered%n", request.getNumber());
    }

    /** A customer has a problem, tried first and then escalated. */
    private void procedure2() throws ApiException {
        var asPartner = new CustomerRequestsApi(client("ESCALATIONS", partner));
        var asOperator = new CustomerRequestsApi(client("ESCALATIONS", operator));
        var directory = new CustomersApi(client("DIRECTORY", partner));

        var customer = directory.listCustomers(null, null, null, "conto").getItems().get(0).getId();
        check(
                directory.listResoldServices(customer, null, null).getItems().stream()
                        .anyMatch(service -> service.getServiceId().equals("microsoft-365")),
                "what is resold");

        var request = asPartner.openCustomerRequest(
                new OpenCustomerRequest()
                        .customerId(customer)
                        .serviceId("microsoft-365")
                        .topicId("cr-sign-in")
                        .title("Nobody can sign in")
                        .description("All users are sent back to the sign-in page.")
                        .severity(Severity.MODERATE)
                        .contact(contact),
                false,
                UUID.randomUUID().toString());
        var id = request.getId();
        var escalation = new Escalate()
                .addMissingItem(Missing.SUPPORT_TOOLS)
                .justification("We can not see the sign-in logs of the tenant.")
                .customerStillNeedsHelp(true);

        var tooEarly = refused(() -> asPartner.escalateCustomerRequest(id, escalation, false, null, null));
        check(codes(tooEarly).equals(List.of("health_not_checked", "steps_missing")), "what is missing");
        for (var kind : List.of("health_check", "admin_center")) {
            asPartner.recordTroubleshootingStep(
                    id,
                    new RecordStep().kind(kind).description("Looked there.").outcome("not_solved"),
                    false,
                    null,
                    null);
        }
        check(asPartner.readEscalationReadiness(id).getReady(), "ready");
        check(refused(() -> asOperator.readCustomerRequest(id, null)).getStatus() == 404, "not the operator's yet");
        check(
                asPartner.escalateCustomerRequest(id, escalation, false, null, null).getStatus().equals("escalated"),
                "escalated");
        check(asOperator.readCustomerRequest(id, null).getNumber().equals(request.getNumber()), "the operator's now");
        System.out.printf("procedure 2: %s was tried and escalated%n", request.getNumber());
    }

    /** What the rules refuse says why, all reasons at once. */
    private void refusal() {
        var asPartner = new ServiceRequestsApi(client("REQUESTS", partner));
        var problem = refused(() -> asPartner.submitServiceRequest(
                submission().topicId("sr-nonsense").severity(Severity.CRITICAL), false, null));
        check(problem.getStatus() == 422, "422");
        check(
                codes(problem).equals(List.of("unknown_topic", "telephone_missing", "business_impact_missing")),
                "all reasons");
        System.out.printf("refused, as it should be: %s%n", problem.getTitle());
    }

    private SubmitServiceRequest submission() {
        return new SubmitServiceRequest()
                .title("Customer list stays empty")
                .description("Since this morning the list of customers shows nothing.")
                .topicId("sr-portal-unavailable")
                .severity(Severity.MODERATE)
                .contact(contact);
    }

    /** The three services have no path in common, so one generated client is good for all of them. */
    private static ApiClient client(String service, String token) {
        var client = new ApiClient();
        client.updateBaseUri(System.getenv(service));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        return client;
    }

    /** A token of the issuer by client credentials; one is good for many calls. */
    private static String tokenOf(String client) {
        var form = "grant_type=client_credentials&client_secret=local-only&client_id=" + client;
        var request = HttpRequest.newBuilder(URI.create(System.getenv("ISSUER") + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build();
        try {
            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
            return JSON.readTree(answer.body()).get("access_token").asText();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private interface Call {
        void make() throws ApiException;
    }

    private static Problem refused(Call call) {
        try {
            call.make();
        } catch (ApiException refusal) {
            try {
                return JSON.readValue(refusal.getResponseBody(), Problem.class);
            } catch (JsonProcessingException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("It was not refused");
    }

    private static List<String> codes(Problem problem) {
        return problem.getErrors().stream().map(FieldError::getCode).toList();
    }

    private static void check(boolean asItShould, String what) {
        if (!asItShould) {
            throw new IllegalStateException("Not as it should be: " + what);
        }
    }
}

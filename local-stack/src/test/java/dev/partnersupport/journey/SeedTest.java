package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.PATIENCE;
import static dev.partnersupport.journey.RunningStack.behindTheScenes;
import static dev.partnersupport.journey.RunningStack.directory;
import static dev.partnersupport.journey.RunningStack.escalations;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Escalating a customer's problem, step by step as the partner was told to click it, by a partner's user and by a partner's system. */
@DisplayName("To submit a service request on behalf of a customer")
class SeedTest {

    private static final String STEP =
            "{\"kind\": \"%s\", \"description\": \"Done as the checklist says.\", \"outcome\": \"%s\"}";
    private static final String ESCALATION =
            "{\"missing\": [\"training\", \"support_tools\"], \"justification\": \"We can not see the sign-in logs.\", \"customerStillNeedsHelp\": true}";

    private final String partner = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String user = partner + "-helpdesk-agent";
    private final String customer = aCustomer();

    private String aCustomer() {
        String id = directory(partner + "-sales-agent")
                .body("""
                        {"companyName": "Contoso China", "primaryDomain": "contoso-%s.example",
                         "services": [{"serviceId": "microsoft-365", "subscriptions": [{"state": "active"}]}]}""".formatted(partner))
                .post("/v1/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(PATIENCE)
                .until(() -> !behindTheScenes("escalation", "select 1 from customer_copy where id = '" + id + "'")
                        .isEmpty());
        return id;
    }

    private String body(String customer) {
        return """
                {"customerId": "%s", "serviceId": "microsoft-365", "topicId": "cr-sign-in", "title": "Nobody can sign in",
                 "description": "All are sent back to the sign-in page.", "severity": "moderate",
                 "contact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}}""".formatted(customer);
    }

    private static ValidatableResponse post(String client, String path, String body) {
        return escalations(client).body(body).post(path).then();
    }

    /** The path of a new request, triaged so far that only the outcome of the instructions is open. */
    private String aRequest() {
        String id = post(user, "/v1/customer-requests", body(customer))
                .statusCode(201)
                .extract()
                .path("id");
        var request = "/v1/customer-requests/" + id;
        post(user, request + "/troubleshooting-steps", STEP.formatted("health_check", "not_solved"))
                .statusCode(201);
        return request;
    }

    @Nested
    @DisplayName("1. Select Support requests, then Customer requests")
    class CustomerRequests {

        @Test
        void listsThoseOfThePartner() {
            var request = aRequest();

            escalations(user)
                    .get("/v1/customer-requests")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(request.replaceFirst(".*/", "")));
        }
    }

    @Nested
    @DisplayName("2. Search for the customer, select its name, then New request")
    class SearchForTheCustomer {

        @Test
        void findsItByAPartOfItsNameAndOpensARequestForIt() {
            directory(user).get("/v1/customers?q=contoso").then().body("items.id", contains(customer));

            post(user, "/v1/customer-requests", body(customer))
                    .statusCode(201)
                    .body("status", equalTo("triage"))
                    .body("customer.name", equalTo("Contoso China"));
        }
    }

    @Nested
    @DisplayName(
            "3. Select the service; go to the customer's admin center, troubleshoot there or instruct the customer")
    class SelectTheService {

        @Test
        void isOneThatIsResoldAndLeadsToTheAdminCenterAndToGuidance() {
            directory(user)
                    .get("/v1/customers/" + customer + "/services")
                    .then()
                    .body("items.serviceId", contains("microsoft-365"))
                    .body("items[0].adminCenterUrl", startsWith("https://"));

            escalations(user)
                    .get(aRequest() + "/guidance")
                    .then()
                    .statusCode(200)
                    .body("suggestions.article.id", hasItem("sign-in-checklist"))
                    .body("checklist.kind", hasItems("health_check", "admin_center"))
                    .body("adminCenterUrl", startsWith("https://"));
        }

        @Test
        @DisplayName("troubleshooting solves it: the request ends there")
        void troubleshootingSolvesIt() {
            var request = aRequest();
            post(user, request + "/troubleshooting-steps", STEP.formatted("admin_center", "solved"))
                    .statusCode(201);

            post(user, request + "/escalation", ESCALATION)
                    .statusCode(422)
                    .body("errors.code", hasItem("already_solved"));
            endsAs(request, "partner");
        }

        @Test
        @DisplayName("the instructed customer solves it: the request ends there")
        void theInstructedCustomerSolvesIt() {
            var request = aRequest();
            String step = post(
                            user, request + "/troubleshooting-steps", STEP.formatted("customer_instruction", "pending"))
                    .statusCode(201)
                    .extract()
                    .path("id");
            post(user, request + "/troubleshooting-steps/" + step + "/outcome", "{\"outcome\": \"solved\"}")
                    .statusCode(200);

            endsAs(request, "customer");
        }

        @Test
        @DisplayName("a known incident is the cause: the request waits for its end, and ends with it")
        void aKnownIncidentIsTheCause() {
            var request = aRequest();
            String incident = directory("operator-lead")
                    .body("""
                            {"serviceIds": ["microsoft-365"], "customerIds": ["%s"], "title": "Sign-in is slow", "state": "ongoing", "health": "degraded"}""".formatted(customer))
                    .post("/v1/service-incidents")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> escalations(user)
                            .get(request + "/escalation-readiness")
                            .then()
                            .body("unmet.code", hasItem("ongoing_incident")));
            post(user, request + "/incident", "{\"incidentId\": \"" + incident + "\"}")
                    .statusCode(200)
                    .body("status", equalTo("attached_to_incident"));

            directory("operator-lead")
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body("{\"state\": \"ended\"}")
                    .patch("/v1/service-incidents/" + incident)
                    .then()
                    .statusCode(200);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> escalations(user).get(request).then().body("status", equalTo("triage")));
            endsAs(request, "partner");
        }

        private void endsAs(String request, String solvedBy) {
            post(
                            user,
                            request + "/solution",
                            "{\"solvedBy\": \"%s\", \"summary\": \"It works again.\"}".formatted(solvedBy))
                    .statusCode(200)
                    .body("status", equalTo("solved"));
            post(user, request + "/customer-notice", notice()).statusCode(200).body("status", equalTo("closed"));
            escalations("operator-representative").get(request).then().statusCode(404);
        }
    }

    private static String notice() {
        return "{\"channel\": \"telephone\", \"informedAt\": \"%s\", \"summary\": \"Told Mr Wang.\"}"
                .formatted(Instant.now());
    }

    @Nested
    @DisplayName("4. If the customer still needs help, submit: a representative contacts you directly")
    class SubmitAServiceRequest {

        @Test
        @DisplayName("the customer needs no more help: nothing is submitted")
        void needsNoMoreHelp() {
            var request = aRequest();
            post(user, request + "/troubleshooting-steps", STEP.formatted("admin_center", "not_solved"))
                    .statusCode(201);

            post(user, request + "/escalation", ESCALATION.replace("true", "false"))
                    .statusCode(422)
                    .body("errors.code", contains("help_no_longer_needed"));
        }

        @Test
        @DisplayName("a partner's user enters the support details and submits")
        void byAUser() {
            var request = aRequest();
            post(user, request + "/escalation", ESCALATION)
                    .statusCode(422)
                    .body("errors.code", contains("steps_missing"));
            post(user, request + "/troubleshooting-steps", STEP.formatted("admin_center", "not_solved"))
                    .statusCode(201);
            post(user, request + "/escalation?validateOnly=true", ESCALATION).statusCode(204);
            post(user, request + "/escalation", ESCALATION).statusCode(200).body("status", equalTo("escalated"));

            isContactedResolvedJudgedAndClosed(request, user);
        }

        @Test
        @DisplayName("a partner's system that triaged elsewhere submits all of it in one call")
        void byASystemInOneCall() {
            var system = partner + "-system";
            var all = body(customer)
                    .replaceFirst(
                            "\\{",
                            "{\"externalReference\": \"T-1\", \"troubleshootingSteps\": ["
                                    + STEP.formatted("health_check", "not_solved") + ", "
                                    + STEP.formatted("admin_center", "not_solved")
                                    + "], \"escalation\": " + ESCALATION + ", ");
            String id = post(system, "/v1/customer-requests", all)
                    .statusCode(201)
                    .body("status", equalTo("escalated"))
                    .extract()
                    .path("id");

            isContactedResolvedJudgedAndClosed("/v1/customer-requests/" + id, system);
            escalations(system).get("/v1/customer-request-events").then().body("items.externalReference", not(empty()));
        }

        private void isContactedResolvedJudgedAndClosed(String request, String client) {
            var representative = "operator-representative";
            escalations(representative)
                    .header("If-Match", "*")
                    .body("{\"id\": \"operator-representative\", \"name\": \"Wei Zhang\"}")
                    .put(request + "/assignee")
                    .then()
                    .statusCode(201);
            post(
                            representative,
                            request + "/contacts",
                            "{\"channel\": \"telephone\", \"outcome\": \"reached\", \"summary\": \"Called Mei Lin.\"}")
                    .statusCode(201);
            escalations(client)
                    .get(request + "/contacts")
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].by.side", equalTo("operator"));
            escalations(client).get(request).then().body("responseTarget.state", equalTo("met"));
            post(
                            representative,
                            request + "/transitions",
                            "{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"The policy was repaired.\"}}")
                    .statusCode(200);
            post("operator-lead", request + "/assessment", "{\"appropriate\": true, \"reason\": \"Well prepared.\"}")
                    .statusCode(200);
            post(client, request + "/customer-notice", notice()).statusCode(200).body("status", equalTo("closed"));
        }
    }
}

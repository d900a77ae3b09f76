package dev.partnersupport.escalation;

import static dev.partnersupport.escalation.Given.PATIENCE;
import static dev.partnersupport.escalation.Given.aBody;
import static dev.partnersupport.escalation.Given.aCustomerOf;
import static dev.partnersupport.escalation.Given.aCustomerRequestOf;
import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.aResolvedOneOf;
import static dev.partnersupport.escalation.Given.anEscalatedOneOf;
import static dev.partnersupport.escalation.Given.anEscalation;
import static dev.partnersupport.escalation.Given.anIncidentOf;
import static dev.partnersupport.escalation.Given.as;
import static dev.partnersupport.escalation.Given.behindTheScenes;
import static dev.partnersupport.escalation.Given.facts;
import static dev.partnersupport.escalation.Given.isHandled;
import static dev.partnersupport.escalation.Given.oneReadyToEscalateOf;
import static dev.partnersupport.escalation.Given.step;
import static dev.partnersupport.escalation.Given.tellIncident;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.MovableClock;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partner does with a request before, or in place of, escalating it, and how it ends. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class TriageTest {

    private final String partner = aPartner();
    private final String agent = partner + "-helpdesk-agent";

    private ValidatableResponse post(String path, String body) {
        return as(agent).body(body).post(path).then();
    }

    private static String notice(Instant at) {
        return "{\"channel\": \"telephone\", \"informedAt\": \"%s\", \"summary\": \"Told Mrs Wang.\"}".formatted(at);
    }

    @Nested
    class Steps {

        @Test
        void thatArePendingGetTheirOutcomeOnceAndAreNeverEdited() {
            var request = aCustomerRequestOf(partner);
            var path = request + "/troubleshooting-steps";
            String id = post(
                            path,
                            "{\"kind\": \"customer_instruction\", \"description\": \"Asked to restart.\", \"outcome\": \"pending\"}")
                    .statusCode(201)
                    .body("outcomeAt", nullValue())
                    .extract()
                    .path("id");

            post(path + "/" + id + "/outcome", "{\"outcome\": \"pending\"}")
                    .statusCode(422)
                    .body("errors.code", contains("still_pending"));
            post(path + "/" + id + "/outcome", "{\"outcome\": \"not_solved\", \"description\": \"No change.\"}")
                    .statusCode(200)
                    .body("outcome", equalTo("not_solved"))
                    .body("outcomeDescription", equalTo("No change."))
                    .body("outcomeAt", startsWith("20"));
            post(path + "/" + id + "/outcome", "{\"outcome\": \"solved\"}").statusCode(409);
            as(agent).get(path).then().body("items.outcome", contains("not_solved"));
            as(agent).get(path + "/" + id).then().body("outcome", equalTo("not_solved"));
            assertEquals(
                    List.of("opened triage", "step_recorded triage", "step_outcome_recorded triage"), facts(request));
        }

        @Test
        void whoseOutcomeIsKnownTakeNoOther() {
            var request = aCustomerRequestOf(partner);
            step(partner, request, "health_check", "not_solved");
            var id = as(agent).get(request + "/troubleshooting-steps").path("items[0].id");

            post(request + "/troubleshooting-steps/" + id + "/outcome", "{\"outcome\": \"solved\"}")
                    .statusCode(409);
            post(request + "/troubleshooting-steps/" + UUID.randomUUID() + "/outcome", "{\"outcome\": \"solved\"}")
                    .statusCode(404);
        }
    }

    @Nested
    class Solving {

        @ParameterizedTest
        @ValueSource(strings = {"partner", "customer"})
        void endsWithoutTheOperatorAndCanBeTakenUpAgain(String who) {
            var request = oneReadyToEscalateOf(partner);
            step(partner, request, "customer_instruction", "solved");
            String step = as(agent).get(request + "/troubleshooting-steps").path("items[2].id");

            post(
                            request + "/solution",
                            "{\"solvedBy\": \"%s\", \"summary\": \"Restarted.\", \"stepId\": \"%s\"}"
                                    .formatted(who, step))
                    .statusCode(200)
                    .body("status", equalTo("solved"))
                    .body("awaiting", equalTo("none"))
                    .body("solution.solvedBy", equalTo(who))
                    .body("solution.stepId", equalTo(step))
                    .body("allowedActions", hasItems("give_customer_notice", "to_triage"));
            as("operator-lead").get(request).then().statusCode(404);
            as(agent)
                    .get(request + "/history?limit=200")
                    .then()
                    .body("items[-1].note.text", equalTo("Restarted."))
                    .body("items[-1].step.id", equalTo(step));

            post(request + "/transitions", "{\"to\": \"triage\"}")
                    .statusCode(200)
                    .body("status", equalTo("triage"))
                    .body("solution", nullValue());
            post(request + "/escalation", anEscalation())
                    .statusCode(422)
                    .body("errors.code", contains("already_solved"));
        }

        @Test
        void namesAStepOfTheRequest() {
            post(
                            aCustomerRequestOf(partner) + "/solution",
                            "{\"solvedBy\": \"partner\", \"summary\": \"X\", \"stepId\": \"%s\"}"
                                    .formatted(UUID.randomUUID()))
                    .statusCode(422)
                    .body("errors.code", contains("unknown_step"));
        }

        @Test
        void isNotForWhatTheOperatorHas() {
            post(anEscalatedOneOf(partner) + "/solution", "{\"solvedBy\": \"partner\", \"summary\": \"X\"}")
                    .statusCode(409);
        }
    }

    @Nested
    class WaitingForAnIncident {

        private final String customer = aCustomerOf(partner);
        private final String incident = anIncidentOf(customer, "ongoing");

        private String attachedTo(String incidentId) {
            return "{\"incidentId\": \"" + incidentId + "\"}";
        }

        private void ends() {
            isHandled(tellIncident(incident, 2, customer, "ended"));
        }

        @Test
        void bringsTheRequestBackWhenItEndsAndTheHealthIsDueAgain() {
            var request = aCustomerRequestOf(partner, aBody(customer));
            step(partner, request, "health_check", "not_solved");
            step(partner, request, "admin_center", "not_solved");
            post(request + "/incident", attachedTo(incident))
                    .statusCode(200)
                    .body("status", equalTo("attached_to_incident"))
                    .body("awaiting", equalTo("none"))
                    .body("incident.id", equalTo(incident))
                    .body("incident.state", equalTo("ongoing"));
            as("operator-lead").get(request).then().statusCode(404);

            ends();

            as(agent).get(request).then().body("status", equalTo("triage")).body("incident.state", equalTo("ended"));
            post(request + "/escalation", anEscalation())
                    .statusCode(422)
                    .body("errors.code", contains("health_not_checked"));
            step(partner, request, "health_check", "not_solved");
            post(request + "/escalation", anEscalation()).statusCode(200);
            assertEquals("status_changed triage", facts(request).get(4));
        }

        @Test
        void isForTheOperatorTooOnceItIsEscalatedAndThenItGoesOnWithIt() {
            var request = anEscalatedOneOf(partner);
            String its = as(agent).get(request).path("customer.id");
            var ongoing = anIncidentOf(its, "ongoing");

            as("operator-representative")
                    .body(attachedTo(ongoing))
                    .post(request + "/incident")
                    .then()
                    .statusCode(200)
                    .body("responseTarget.state", equalTo("paused"));
            isHandled(tellIncident(ongoing, 2, its, "ended"));

            as("operator-representative")
                    .get(request)
                    .then()
                    .body("status", equalTo("in_progress"))
                    .body("responseTarget.state", equalTo("running"));
        }

        @Test
        void isRefusedForOneThatHasEndedOrIsNotOfThisServiceOrCustomer() {
            var request = aCustomerRequestOf(partner, aBody(customer));
            ends();

            post(request + "/incident", attachedTo(incident))
                    .statusCode(422)
                    .body("errors.code", contains("incident_ended"));
            for (var other : List.of(UUID.randomUUID().toString(), anIncidentOf(aCustomerOf(partner), "ongoing"))) {
                post(request + "/incident", attachedTo(other))
                        .statusCode(422)
                        .body("errors.code", contains("unknown_incident"));
            }
        }

        @Test
        void toldTwiceBringsItBackOnce() {
            var request = aCustomerRequestOf(partner, aBody(customer));
            post(request + "/incident", attachedTo(incident)).statusCode(200);
            ends();
            ends();

            assertEquals(
                    List.of("opened triage", "attached_to_incident attached_to_incident", "status_changed triage"),
                    facts(request));
        }

        @Test
        void canBeLeftForAnEscalationWhenTheProblemDiffers() {
            var request = aCustomerRequestOf(partner, aBody(customer));
            step(partner, request, "health_check", "not_solved");
            step(partner, request, "admin_center", "not_solved");
            post(request + "/incident", attachedTo(incident))
                    .statusCode(200)
                    .body("allowedActions", hasItem("escalate"));

            post(request + "/escalation", anEscalation())
                    .statusCode(422)
                    .body("errors.code", contains("ongoing_incident"));
            post(
                            request + "/escalation",
                            anEscalation().replaceFirst("\\{", "{\"differsFromIncident\": \"One site only.\", "))
                    .statusCode(200)
                    .body("status", equalTo("escalated"));
            ends();
            as(agent).get(request).then().body("status", equalTo("escalated"));
            post(request + "/incident", attachedTo(anIncidentOf(customer, "ongoing")))
                    .statusCode(200)
                    .body("allowedActions", not(hasItem("escalate")));
            post(request + "/escalation", anEscalation()).statusCode(409);
        }

        @Test
        void makesTheHealthDueFromItsEndOnAlsoBeforeTheRequestIsBack() {
            var request = aCustomerRequestOf(partner, aBody(customer));
            step(partner, request, "health_check", "not_solved");
            step(partner, request, "admin_center", "not_solved");
            post(request + "/incident", attachedTo(incident)).statusCode(200);
            // As between the news of the end and the request's return
            behindTheScenes("update service_incident_copy set state = 'ENDED', ended_at = '9000-01-01' where id = '"
                    + incident + "' returning id");

            post(request + "/escalation", anEscalation())
                    .statusCode(422)
                    .body("errors.code", contains("health_not_checked"));
        }

        @Test
        void canBeGivenUp() {
            var request = aCustomerRequestOf(partner, aBody(customer));
            post(request + "/incident", attachedTo(incident)).statusCode(200);

            post(request + "/transitions", "{\"to\": \"cancelled\"}").statusCode(200);
            ends();
            as(agent).get(request).then().body("status", equalTo("cancelled"));
        }
    }

    @Nested
    class TellingTheCustomer {

        @Test
        void closesWhatTheOperatorResolved() {
            var request = aResolvedOneOf(partner);

            post(request + "/customer-notice", notice(MovableClock.now().plusSeconds(60)))
                    .statusCode(422)
                    .body("errors.code", contains("in_the_future"));
            post(request + "/customer-notice", notice(MovableClock.now()))
                    .statusCode(200)
                    .body("status", equalTo("closed"))
                    .body("customerNotice.channel", equalTo("telephone"))
                    .body("closedWithoutNotice", nullValue());
            post(request + "/customer-notice", notice(MovableClock.now())).statusCode(409);
            assertEquals(
                    "customer_informed closed",
                    facts(request).get(facts(request).size() - 1));
        }

        @Test
        void isRemindedOfAfterThreeDaysOnceAndClosedWithoutItAfterFourteen() {
            var request = aResolvedOneOf(partner);
            var before = facts(request).size();

            MovableClock.forward(Duration.ofDays(3));
            await().atMost(PATIENCE).until(() -> facts(request).size() > before);
            assertEquals(
                    List.of("t"),
                    behindTheScenes(
                            "select r.happened_at + interval '3 days' <= m.happened_at from event_log m join event_log r using (aggregate_id) where m.type like '%notice_missing%' and r.type like '%status_changed%' and r.payload ->> 'status' = 'resolved' and aggregate_id = '"
                                    + request.substring(request.lastIndexOf('/') + 1) + "'"));
            MovableClock.forward(Duration.ofDays(11));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> as(agent)
                            .get(request)
                            .then()
                            .body("status", equalTo("closed"))
                            .body("closedWithoutNotice", equalTo(true)));
            assertEquals(
                    List.of("notice_missing resolved", "status_changed closed"),
                    facts(request).stream().skip(before).toList());
        }

        @Test
        void isRemindedOfForWhatThePartnerSolvedToo() {
            var request = aCustomerRequestOf(partner);
            post(request + "/solution", "{\"solvedBy\": \"partner\", \"summary\": \"Reset.\"}")
                    .statusCode(200);

            MovableClock.forward(Duration.ofDays(3));
            await().atMost(PATIENCE).until(() -> facts(request).contains("notice_missing solved"));
            post(request + "/customer-notice", notice(MovableClock.now()))
                    .statusCode(200)
                    .body("allowedActions", not(hasItem("give_feedback")));
            post(request + "/feedback", "{\"rating\": 5}").statusCode(409);
        }

        @Test
        void isRemindedOfAnewWhenItWasResolvedOnceMore() {
            var request = aResolvedOneOf(partner);
            MovableClock.forward(Duration.ofDays(3));
            await().atMost(PATIENCE).until(() -> facts(request).contains("notice_missing resolved"));
            post(request + "/transitions", "{\"to\": \"in_progress\", \"reason\": \"It is back.\"}")
                    .statusCode(200);
            as("operator-representative")
                    .body("{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"Repaired.\"}}")
                    .post(request + "/transitions")
                    .then()
                    .statusCode(200);

            MovableClock.forward(Duration.ofDays(3));
            await().atMost(PATIENCE)
                    .until(() -> facts(request).stream()
                                    .filter("notice_missing resolved"::equals)
                                    .count()
                            == 2);
        }

        @Test
        void whatThePartnerSolvedIsClosedByItselfToo() {
            var request = aCustomerRequestOf(partner);
            post(request + "/solution", "{\"solvedBy\": \"customer\", \"summary\": \"Reset.\"}")
                    .statusCode(200);

            MovableClock.forward(Duration.ofDays(14));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> as(agent)
                            .get(request)
                            .then()
                            .body("status", equalTo("closed"))
                            .body("closedWithoutNotice", equalTo(true)));
        }

        @Test
        void isNotOlderThanTheRequest() {
            post(
                            aResolvedOneOf(partner) + "/customer-notice",
                            notice(MovableClock.now().minusSeconds(86_400)))
                    .statusCode(422)
                    .body("errors.code", contains("before_the_request"));
        }
    }

    @Nested
    class InOneCall {

        private String all(String customer) {
            return aBody(customer).replaceFirst("\\{", """
                    {"externalReference": "T-7", "troubleshootingSteps": [
                       {"kind": "health_check", "description": "Normal.", "outcome": "not_solved"},
                       {"kind": "admin_center", "description": "Reset.", "outcome": "not_solved", "articleId": "sign-in-checklist"}],
                     "escalation": {"missing": ["training"], "justification": "Nobody here knows it.", "customerStillNeedsHelp": true},
                    """);
        }

        @Test
        void aPartnerSystemOpensTriagesAndEscalates() {
            var request = aCustomerRequestOf(partner, all(aCustomerOf(partner)));

            as("operator-representative")
                    .get(request)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("escalated"))
                    .body("escalation.missing", contains("training"))
                    .body("responseTarget.state", equalTo("running"));
            as(agent)
                    .get(request + "/troubleshooting-steps")
                    .then()
                    .body("items.kind", contains("health_check", "admin_center"))
                    .body("items[1].articleVersion", equalTo(1));
            assertEquals(
                    List.of("opened triage", "step_recorded triage", "step_recorded triage", "escalated escalated"),
                    facts(request));
        }

        @Test
        void allOfItOrNothingIsDoneAndEverythingThatIsWrongIsNamed() {
            var body = all(aCustomerOf(partner))
                    .replace("\"kind\": \"health_check\"", "\"kind\": \"other\"")
                    .replace("sign-in-checklist", "no-such-article")
                    .replace("Nobody here knows it.", "Short.")
                    .replace("mei.lin@lotus.example", "mei.lin@qingshi.example");

            post("/v1/customer-requests", body)
                    .statusCode(422)
                    .body(
                            "errors.code",
                            containsInAnyOrder(
                                    "unknown_article",
                                    "health_not_checked",
                                    "steps_missing",
                                    "contact_is_customers",
                                    "missing_reason"))
                    .body(
                            "errors.find { it.code == 'unknown_article' }.pointer",
                            equalTo("#/troubleshootingSteps/1/articleId"))
                    .body("errors.find { it.code == 'missing_reason' }.pointer", equalTo("#/escalation/justification"))
                    .body("errors.find { it.code == 'contact_is_customers' }.pointer", equalTo("#/contact"));
            as(agent).get("/v1/customer-requests").then().body("items", empty());
            assertEquals(
                    List.of("0"),
                    behindTheScenes("select count(*) from event_log where partner_id = '" + partner
                            + "' and aggregate = 'CUSTOMER_REQUEST'"));
        }

        @Test
        void canBeTriedOutAndIsDoneOnceForOneKey() {
            var body = all(aCustomerOf(partner));
            post("/v1/customer-requests?validateOnly=true", body).statusCode(204);
            as(agent).get("/v1/customer-requests").then().body("items", empty());
            for (var replayed : new String[] {null, "true"}) {
                as(agent)
                        .header("Idempotency-Key", "all")
                        .body(body)
                        .post("/v1/customer-requests")
                        .then()
                        .statusCode(201)
                        .header("Idempotency-Replayed", equalTo(replayed));
            }
            as(agent).get("/v1/customer-requests").then().body("items", hasSize(1));
        }
    }

    @Test
    void theContactStaysThePartnersAfterTheEscalation() {
        var request = anEscalatedOneOf(partner);
        for (var change : List.of(
                "{\"contact\": {\"email\": \"boss@qingshi.example\"}}",
                "{\"participants\": [\"it@mail.qingshi.example\"]}")) {
            as(agent)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body(change)
                    .patch(request)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("contact_is_customers"));
        }
        as(agent)
                .get(request)
                .then()
                .body("contact.email", equalTo("mei.lin@lotus.example"))
                .body("participants", empty());
    }

    @Test
    void aListIsNarrowedToACustomerOrAService() {
        var customer = aCustomerOf(partner);
        var request = aCustomerRequestOf(partner, aBody(customer));
        aCustomerRequestOf(partner);

        as(agent)
                .get("/v1/customer-requests?customerId=" + customer)
                .then()
                .body("items.id", contains(request.substring(request.lastIndexOf('/') + 1)));
        as(agent).get("/v1/customer-requests?serviceId=microsoft-365").then().body("items", hasSize(2));
        as(agent).get("/v1/customer-requests?serviceId=azure").then().body("items", empty());
    }
}

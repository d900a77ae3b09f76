package dev.partnersupport.escalation;

import static dev.partnersupport.escalation.Given.PATIENCE;
import static dev.partnersupport.escalation.Given.aCustomerRequestOf;
import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.anEscalatedOneOf;
import static dev.partnersupport.escalation.Given.as;
import static dev.partnersupport.escalation.Given.behindTheScenes;
import static dev.partnersupport.escalation.Given.facts;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A remediation plan from its request to its outcome, by both sides. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class RemediationPlanTest {

    private static final String LEAD = "operator-lead";

    private final String partner = aPartner();
    private final String admin = partner + "-admin-agent";

    private static String id(String request) {
        return request.substring(request.lastIndexOf('/') + 1);
    }

    /** The path of a plan that was just requested. */
    private String requested() {
        String id = as(LEAD).body(aRequest(partner, id(anEscalatedOneOf(partner))))
                .post("/v1/remediation-plans")
                .then()
                .statusCode(201)
                .body("status", equalTo("requested"))
                .body("number", matchesPattern("RP-\\d{6}"))
                .body("allowedActions", contains("set_meeting", "record_outcome"))
                .extract()
                .path("id");
        return "/v1/remediation-plans/" + id;
    }

    private static String aRequest(String partner, String request) {
        return "{\"partnerId\": \"%s\", \"cause\": \"The checklist is not used.\", \"customerRequestIds\": [\"%s\"]}"
                .formatted(partner, request);
    }

    private static ValidatableResponse post(String client, String path, String body) {
        return as(client).body(body).post(path).then();
    }

    private static String slot(Duration in) {
        var from = MovableClock.now().plus(in);
        return "\"from\": \"%s\", \"to\": \"%s\"".formatted(from, from.plusSeconds(3600));
    }

    private String proposed(String plan) {
        post(admin, plan + "/proposals", "{\"slots\": [{%s}]}".formatted(slot(Duration.ofDays(2))))
                .statusCode(200);
        return plan;
    }

    private String scheduled(String plan) {
        post(LEAD, plan + "/meeting", "{%s, \"place\": \"Call\"}".formatted(slot(Duration.ofDays(2))))
                .statusCode(200)
                .body("status", equalTo("scheduled"));
        return plan;
    }

    private ValidatableResponse measures(String client, String plan, LocalDate due) {
        return as(client)
                .header("If-Match", "*")
                .body(
                        "{\"measures\": [{\"title\": \"Train the helpdesk\", \"owner\": \"partner\", \"dueOn\": \"%s\"}, {\"title\": \"Improve the article\", \"owner\": \"operator\", \"dueOn\": \"%s\"}]}"
                                .formatted(due, due.plusDays(100)))
                .put(plan + "/measures")
                .then();
    }

    private static LocalDate today() {
        return Shanghai.day(MovableClock.now());
    }

    /** The path of one to which both have agreed; the partner's measure is due then. */
    private String agreed(LocalDate due) {
        var plan = scheduled(proposed(requested()));
        measures(LEAD, plan, due).statusCode(200);
        post(LEAD, plan + "/agreement", "{\"minutes\": \"We met.\"}")
                .statusCode(200)
                .body("status", equalTo("scheduled"))
                .body("agreedBy", contains("operator"));
        post(admin, plan + "/agreement", "{}")
                .statusCode(200)
                .body("status", equalTo("agreed"))
                .body("agreedBy", containsInAnyOrder("partner", "operator"));
        return plan;
    }

    private static String measure(String plan, int place) {
        return as(LEAD).get(plan).path("measures[" + place + "].id");
    }

    @Test
    void goesFromTheRequestOverTheMeetingToItsCompletion() {
        var plan = agreed(today().plusDays(30));
        var evidence = "{\"evidence\": \"Certificates of all six.\"}";

        post(LEAD, plan + "/outcome", "{\"result\": \"completed\", \"summary\": \"Done.\"}")
                .statusCode(422)
                .body("errors.code", contains("measures_open"));
        post(LEAD, plan + "/measures/" + measure(plan, 0) + "/completion", evidence)
                .statusCode(422)
                .body("errors.code", contains("measure_of_other_side"));
        post(admin, plan + "/measures/" + measure(plan, 0) + "/completion", evidence)
                .statusCode(200)
                .body("measures[0].doneAt", startsWith("20"));
        post(admin, plan + "/measures/" + measure(plan, 0) + "/completion", evidence)
                .statusCode(409);
        post(LEAD, plan + "/measures/" + measure(plan, 1) + "/completion", evidence)
                .statusCode(200);
        post(LEAD, plan + "/outcome", "{\"result\": \"completed\", \"summary\": \"Done.\"}")
                .statusCode(200)
                .body("status", equalTo("completed"))
                .body("outcome.summary", equalTo("Done."))
                .body("allowedActions", empty());

        assertEquals(
                List.of(
                        "requested requested",
                        "proposed requested",
                        "scheduled scheduled",
                        "measures_set scheduled",
                        "agreed scheduled",
                        "agreed agreed",
                        "measure_done agreed",
                        "measure_done agreed",
                        "completed completed"),
                facts(plan));
        assertEquals(
                List.of("1"),
                behindTheScenes("select count(distinct partner_id) from event_log where aggregate_id = '" + id(plan)
                        + "' and audience = 'both'"));
    }

    @Test
    void theMeetingWaitsTenDaysForAProposal() {
        var plan = requested();
        post(LEAD, plan + "/meeting", "{%s}".formatted(slot(Duration.ofDays(30))))
                .statusCode(422)
                .body("errors.code", contains("proposal_awaited"));
        MovableClock.forward(Duration.ofDays(10).minusMinutes(5));
        post(LEAD, plan + "/meeting", "{%s}".formatted(slot(Duration.ofDays(30))))
                .statusCode(422);
        MovableClock.forward(Duration.ofMinutes(6));
        post(LEAD, plan + "/meeting", "{%s}".formatted(slot(Duration.ofDays(30))))
                .statusCode(200);
    }

    @Test
    void timesAreInTheFutureAndEndAfterTheyBegin() {
        var plan = requested();
        var past = slot(Duration.ofDays(-2));
        var turned = slot(Duration.ofDays(2))
                .replace("from", "x")
                .replace("to", "from")
                .replace("x", "to");

        post(admin, plan + "/proposals", "{\"slots\": [{%s}, {%s}]}".formatted(past, turned))
                .statusCode(422)
                .body("errors.code", contains("in_the_past", "ends_before_it_begins"))
                .body("errors.pointer", contains("#/slots/0/from", "#/slots/1/to"));
        as(admin).get(plan).then().body("proposals", empty());
    }

    @Test
    void otherMeasuresNeedToBeAgreedToAnew() {
        var plan = scheduled(proposed(requested()));
        post(LEAD, plan + "/agreement", "{\"minutes\": \"X\"}")
                .statusCode(422)
                .body("errors.code", contains("measures_missing"));
        measures(admin, plan, today().plusDays(9)).statusCode(200);
        post(admin, plan + "/agreement", "{\"minutes\": \"Ours\"}")
                .statusCode(422)
                .body("errors.code", contains("operator_says_that"));
        post(LEAD, plan + "/agreement", "{}").statusCode(422).body("errors.code", contains("minutes_missing"));
        post(admin, plan + "/agreement", "{}").statusCode(200).body("agreedBy", contains("partner"));
        post(admin, plan + "/agreement", "{}").statusCode(409).body("allowedActions", not(hasItem("agree")));

        measures(LEAD, plan, today().plusDays(10))
                .statusCode(200)
                .body("agreedBy", empty())
                .body("measures", hasSize(2));
        measures(LEAD, plan, today().minusDays(1))
                .statusCode(422)
                .body("errors.pointer", contains("#/measures/0/dueOn"));
        as(LEAD).body("{\"measures\": []}").put(plan + "/measures").then().statusCode(400);
        as(LEAD).body("{\"measures\": [{\"title\": \"X\", \"owner\": \"partner\", \"dueOn\": \"2026-12-01\"}]}")
                .put(plan + "/measures")
                .then()
                .statusCode(428);
    }

    @Test
    void whatIsOverdueIsToldOnceAndNotedOnEscalationsButNeverInTheirWay() {
        var plan = agreed(today());
        as(admin).get(plan).then().body("overdue", equalTo(false));

        MovableClock.forward(Duration.ofDays(1));
        await().atMost(PATIENCE).until(() -> facts(plan).contains("measure_overdue agreed"));
        as(admin).get(plan).then().body("overdue", equalTo(true)).body("status", equalTo("agreed"));
        var request = anEscalatedOneOf(partner);
        as(LEAD).get(request).then().body("escalation.noted", hasItem("remediation_overdue"));

        post(admin, plan + "/measures/" + measure(plan, 0) + "/completion", "{\"evidence\": \"Late, but done.\"}")
                .statusCode(200)
                .body("overdue", equalTo(false));
        assertEquals(
                1, facts(plan).stream().filter("measure_overdue agreed"::equals).count());
        as(LEAD).get(anEscalatedOneOf(partner)).then().body("escalation.noted", not(hasItem("remediation_overdue")));
    }

    private List<String> threeBadOnes() {
        var requests = Stream.generate(() -> anEscalatedOneOf(partner)).limit(3).toList();
        requests.forEach(request -> post(
                        LEAD,
                        request + "/assessment",
                        "{\"appropriate\": false, \"reasonCode\": \"other\", \"reason\": \"X\"}")
                .statusCode(200));
        return requests;
    }

    private void proposed(int escalations) {
        as(LEAD).get("/v1/escalation-quality?partnerId=" + partner)
                .then()
                .body("proposedPlan.customerRequestIds", escalations == 0 ? nullValue() : hasSize(escalations));
    }

    private long patterns() {
        return behindTheScenes("select 1 from event_log where aggregate = 'ESCALATION_PATTERN' and aggregate_id = '"
                        + partner + "'")
                .size();
    }

    @Test
    void itMayFailAtAnyTimeAndThenThePatternIsUnanswered() {
        var requests = threeBadOnes();
        String id = post(LEAD, "/v1/remediation-plans", aRequest(partner, id(requests.get(0))))
                .statusCode(201)
                .extract()
                .path("id");
        var plan = "/v1/remediation-plans/" + id;
        proposed(0);
        post(LEAD, plan + "/outcome", "{\"result\": \"completed\", \"summary\": \"X\"}")
                .statusCode(422);
        post(LEAD, plan + "/outcome", "{\"result\": \"failed\", \"summary\": \"No answer.\"}")
                .statusCode(200)
                .body("status", equalTo("failed"));
        post(admin, plan + "/proposals", "{\"slots\": [{%s}]}".formatted(slot(Duration.ofDays(2))))
                .statusCode(409)
                .body("allowedActions", empty());
        proposed(3);
    }

    @Test
    void answersThePatternThatItNamesAndTheNextPatternIsToldAnew() {
        var requests = threeBadOnes();
        proposed(3);
        assertEquals(1, patterns());

        post(
                        LEAD,
                        "/v1/remediation-plans",
                        aRequest(
                                partner,
                                String.join(
                                        "\", \"",
                                        requests.stream()
                                                .map(RemediationPlanTest::id)
                                                .toList())))
                .statusCode(201);
        proposed(0);

        threeBadOnes();
        proposed(3);
        assertEquals(2, patterns());
    }

    @Test
    void namesEscalationsOfThatPartner() {
        var other = id(anEscalatedOneOf(aPartner()));
        var inTriage = id(aCustomerRequestOf(partner));
        post(LEAD, "/v1/remediation-plans", aRequest(partner, other + "\", \"" + inTriage))
                .statusCode(422)
                .body("errors.pointer", contains("#/customerRequestIds/0", "#/customerRequestIds/1"));
        post(LEAD, "/v1/remediation-plans?validateOnly=true", aRequest(partner, id(anEscalatedOneOf(partner))))
                .statusCode(204);
        as(admin).get("/v1/remediation-plans").then().body("items", empty());
    }

    @Test
    void isSeenByItsPartnerAndTheOperatorAndActedOnByThoseWhoMay() {
        var plan = requested();
        var stranger = aPartner();
        as(stranger + "-admin-agent").get(plan).then().statusCode(404);
        post(stranger + "-admin-agent", plan + "/proposals", "{\"slots\": [{%s}]}".formatted(slot(Duration.ofDays(2))))
                .statusCode(404);
        as(stranger + "-admin-agent").get("/v1/remediation-plans").then().body("items", empty());
        as(partner + "-billing-admin").get(plan).then().statusCode(200).body("allowedActions", empty());
        as("operator-representative").get(plan).then().statusCode(200).body("allowedActions", empty());
        for (var client : List.of("operator-representative", partner + "-helpdesk-agent", partner + "-system")) {
            post(client, plan + "/proposals", "{\"slots\": [{%s}]}".formatted(slot(Duration.ofDays(2))))
                    .statusCode(403);
            post(
                            client,
                            "/v1/remediation-plans",
                            aRequest(partner, UUID.randomUUID().toString()))
                    .statusCode(403);
        }
        as(admin).get("/v1/remediation-plans?status=requested").then().body("items.id", contains(id(plan)));
        as(admin).get("/v1/remediation-plans?status=agreed").then().body("items", empty());
        as(admin).get("/v1/remediation-plans?partnerId=" + partner).then().statusCode(400);
        as(LEAD).get("/v1/remediation-plans?partnerId=" + partner).then().body("items.id", contains(id(plan)));
        as(admin)
                .header("If-Match", "9")
                .body("{\"slots\": [{%s}]}".formatted(slot(Duration.ofDays(2))))
                .post(plan + "/proposals")
                .then()
                .statusCode(412);
    }
}

package dev.partnersupport.escalation;

import static dev.partnersupport.escalation.Given.PATIENCE;
import static dev.partnersupport.escalation.Given.aCustomerRequestOf;
import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.aResolvedOneOf;
import static dev.partnersupport.escalation.Given.anEscalatedOneOf;
import static dev.partnersupport.escalation.Given.as;
import static dev.partnersupport.escalation.Given.behindTheScenes;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.MovableClock;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The operator judges escalations, the partner comments, and a pattern is told once. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class AssessmentTest {

    private static final String LEAD = "operator-lead";
    private static final String APPROPRIATE = "{\"appropriate\": true, \"reason\": \"Well prepared.\"}";
    private static final String INAPPROPRIATE =
            "{\"appropriate\": false, \"reasonCode\": \"documented_solution\", \"reason\": \"Stands in the checklist.\"}";

    private final String partner = aPartner();
    private final String agent = partner + "-helpdesk-agent";

    private static ValidatableResponse assessed(String request, String assessment) {
        return as(LEAD).body(assessment).post(request + "/assessment").then();
    }

    @Test
    void isMadeByALeadReadByThePartnerAndCommentedByIt() {
        var request = anEscalatedOneOf(partner);
        as(agent)
                .body("{\"text\": \"Too early.\"}")
                .post(request + "/assessment/comment")
                .then()
                .statusCode(409);

        assessed(request, INAPPROPRIATE)
                .statusCode(200)
                .body("assessment.appropriate", equalTo(false))
                .body("assessment.reasonCode", equalTo("documented_solution"));
        as(agent)
                .get(request)
                .then()
                .body("assessment.reason", equalTo("Stands in the checklist."))
                .body("allowedActions", hasItem("comment_assessment"));
        as(agent)
                .body("{\"text\": \"It was not there then.\"}")
                .post(request + "/assessment/comment")
                .then()
                .statusCode(200)
                .body("assessment.comment.text", equalTo("It was not there then."));
        as(LEAD).get(request).then().body("assessment.comment.by.side", equalTo("partner"));
        as("operator-representative")
                .body(APPROPRIATE)
                .post(request + "/assessment")
                .then()
                .statusCode(403);
        as(agent).body(APPROPRIATE).post(request + "/assessment").then().statusCode(403);
    }

    @Test
    void isCorrectedByALaterOneAndTheHistoryKeepsBoth() {
        var request = aResolvedOneOf(partner);
        assessed(request, INAPPROPRIATE).statusCode(200);
        assessed(request, APPROPRIATE)
                .statusCode(200)
                .body("assessment.appropriate", equalTo(true))
                .body("assessment.reasonCode", nullValue());

        as(agent)
                .get(request + "/history?limit=200")
                .then()
                .body(
                        "items.findAll { it.type.contains('.assessed.') }.code",
                        contains("documented_solution", "appropriate"))
                .body(
                        "items.findAll { it.type.contains('.assessed.') }.note.text",
                        contains("Stands in the checklist.", "Well prepared."));
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"appropriate\": false, \"reason\": \"X\"}', reason_code_missing",
        "'{\"appropriate\": true, \"reason\": \"X\", \"reasonCode\": \"other\"}', reason_code_not_needed",
    })
    void needsACodeWhenItIsBadAndOnlyThen(String assessment, String code) {
        assessed(anEscalatedOneOf(partner), assessment).statusCode(422).body("errors.code", contains(code));
    }

    @Test
    void isOfEscalationsOnly() {
        assessed(aCustomerRequestOf(partner), APPROPRIATE).statusCode(404);
    }

    private static List<String> patterns(String partner) {
        return behindTheScenes(
                "select type || ' ' || audience from event_log where aggregate = 'ESCALATION_PATTERN' and aggregate_id = '"
                        + partner + "'");
    }

    @Test
    void theThirdBadOneIsAPatternThatIsToldTheOperatorOnce() {
        for (var i = 0; i < 2; i++) {
            assessed(anEscalatedOneOf(partner), INAPPROPRIATE).statusCode(200);
        }
        assertEquals(List.of(), patterns(partner));
        quality(LEAD, "?partnerId=" + partner).body("proposedPlan", nullValue());

        var third = anEscalatedOneOf(partner);
        assessed(third, INAPPROPRIATE).statusCode(200);
        assessed(third, INAPPROPRIATE).statusCode(200);
        assessed(anEscalatedOneOf(partner), INAPPROPRIATE).statusCode(200);

        assertEquals(List.of("dev.partnersupport.remediation_plan.pattern_detected.v1 operator"), patterns(partner));
        quality(LEAD, "?partnerId=" + partner)
                .body("proposedPlan.partnerId", equalTo(partner))
                .body("proposedPlan.customerRequestIds", hasSize(4));
        quality(agent, "").body("proposedPlan", nullValue());
        await().atMost(PATIENCE).untilAsserted(() -> {
            var told = as(LEAD).get("/v1/customer-request-events?limit=200&after=" + before(partner))
                    .then();
            told.body(
                    "items.findAll { it.subject == 'partners/" + partner + "' }.type",
                    contains("dev.partnersupport.remediation_plan.pattern_detected.v1"));
        });
        as(agent)
                .get("/v1/customer-request-events?limit=200")
                .then()
                .body("items.subject", not(hasItem("partners/" + partner)));
    }

    /** The sequence before the first fact of this partner's pattern, so that its page has it. */
    private static String before(String partner) {
        var found = behindTheScenes(
                "select s.sequence - 1 from event_sequence s join event_log e using (position) where e.aggregate = 'ESCALATION_PATTERN' and e.aggregate_id = '"
                        + partner + "'");
        return found.isEmpty() ? "0" : found.get(0);
    }

    @Test
    void whatLiesBackLongerThanNinetyDaysMakesNoPattern() {
        for (var i = 0; i < 2; i++) {
            assessed(anEscalatedOneOf(partner), INAPPROPRIATE).statusCode(200);
        }
        MovableClock.forward(Duration.ofDays(91));
        assessed(anEscalatedOneOf(partner), INAPPROPRIATE).statusCode(200);

        assertEquals(List.of(), patterns(partner));
    }

    private static ValidatableResponse quality(String client, String query) {
        return as(client).get("/v1/escalation-quality" + query).then();
    }

    @Test
    void countsOfAPartnerAreItsOwnAndTheOperators() {
        assessed(anEscalatedOneOf(partner), INAPPROPRIATE).statusCode(200);
        assessed(anEscalatedOneOf(partner), APPROPRIATE).statusCode(200);
        anEscalatedOneOf(partner);
        anEscalatedOneOf(partner);

        for (var answer : List.of(quality(agent, ""), quality(LEAD, "?partnerId=" + partner))) {
            answer.statusCode(200)
                    .body("partner.id", equalTo(partner))
                    .body("escalations", equalTo(4))
                    .body("inappropriate", equalTo(1))
                    .body("share", equalTo(0.25f))
                    .body("byReason.code", contains("documented_solution"))
                    .body("byReason.count", contains(1))
                    .body("byMonth.count.sum()", equalTo(4))
                    .body("byMonth[0].month", matchesPattern("\\d{4}-\\d{2}"));
        }
        quality(aPartner() + "-system", "")
                .body("escalations", equalTo(0))
                .body("share", equalTo(0.0f))
                .body("byMonth", empty());
        quality(agent, "?partnerId=" + partner).statusCode(400).body("errors.code", contains("operators_filter"));
        quality(LEAD, "").statusCode(400).body("errors.code", contains("operator_names_partner"));
        quality(agent, "?from=2020-01-01&to=2020-02-01").body("escalations", equalTo(0));
    }
}

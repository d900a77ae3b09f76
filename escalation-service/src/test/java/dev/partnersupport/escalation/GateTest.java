package dev.partnersupport.escalation;

import static dev.partnersupport.escalation.Given.aBody;
import static dev.partnersupport.escalation.Given.aCustomer;
import static dev.partnersupport.escalation.Given.aCustomerOf;
import static dev.partnersupport.escalation.Given.aCustomerRequestOf;
import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.anEscalation;
import static dev.partnersupport.escalation.Given.anIncidentOf;
import static dev.partnersupport.escalation.Given.as;
import static dev.partnersupport.escalation.Given.isHandled;
import static dev.partnersupport.escalation.Given.oneReadyToEscalateOf;
import static dev.partnersupport.escalation.Given.step;
import static dev.partnersupport.escalation.Given.tell;
import static dev.partnersupport.escalation.Given.tellCustomer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of the gate: met, unmet, and at its threshold; readiness, dry run and the act itself agree. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class GateTest {

    private final String partner = aPartner();
    private final String agent = partner + "-helpdesk-agent";

    private ValidatableResponse escalated(String request, String escalation) {
        var readiness = as(agent).get(request + "/escalation-readiness").then().statusCode(200);
        var ready = readiness.extract().<Boolean>path("ready");
        List<String> unmet = readiness.extract().path("unmet.code");
        var dry = as(agent)
                .body(escalation)
                .post(request + "/escalation?validateOnly=true")
                .then()
                .extract();
        var answer = as(agent).body(escalation).post(request + "/escalation").then();
        assertEquals(
                answer.extract().statusCode() == 200 ? 204 : answer.extract().statusCode(), dry.statusCode());
        if (answer.extract().statusCode() == 422) {
            List<String> codes = answer.extract().path("errors.code");
            assertEquals(dry.<List<String>>path("errors.code"), codes);
            // What readiness says of the case, escalating says too, unless it was made up for
            assertTrue(
                    ready || codes.containsAll(unmet) || escalation.contains("differsFromIncident"),
                    unmet + " " + codes);
        }
        return answer;
    }

    private void isRefused(String request, String escalation, String... codes) {
        escalated(request, escalation).statusCode(422).body("errors.code", contains(codes));
        as(agent).get(request).then().body("status", equalTo("triage"));
    }

    private void passes(String request, String escalation) {
        escalated(request, escalation).statusCode(200).body("status", equalTo("escalated"));
    }

    private String with(String more) {
        return anEscalation().replaceFirst("\\{", "{" + more + ", ");
    }

    private String opened(String customer, String from, String to) {
        var request = aCustomerRequestOf(partner, aBody(customer).replace(from, to));
        step(partner, request, "health_check", "not_solved");
        step(partner, request, "admin_center", "not_solved");
        return request;
    }

    @Test
    void theCustomerMustBeThePartners() {
        var customer = aCustomerOf(partner);
        var request = opened(customer, "", "");
        isHandled(tellCustomer(customer, 2, aCustomer(customer, partner, "ended", "active")));
        isRefused(request, anEscalation(), "unknown_customer");

        isHandled(tellCustomer(customer, 3, aCustomer(customer, partner, "active", "active")));
        passes(request, anEscalation());
    }

    @Test
    void theServiceMustBeResoldByASubscriptionThatHasNotEnded() {
        var customer = aCustomerOf(partner);
        var request = opened(customer, "", "");
        isHandled(tellCustomer(customer, 2, aCustomer(customer, partner, "active", "ended")));
        isRefused(request, anEscalation(), "service_not_resold");

        isHandled(tellCustomer(customer, 3, aCustomer(customer, partner, "active", "suspended")));
        passes(request, anEscalation());
    }

    @ParameterizedTest
    @CsvSource({"pending, false", "not_solved, true", "not_applicable, true"})
    void theHealthMustHaveBeenCheckedWithAKnownOutcome(String outcome, boolean isMet) {
        var request = aCustomerRequestOf(partner);
        step(partner, request, "admin_center", "not_solved");
        step(partner, request, "health_check", outcome);

        if (isMet) {
            passes(request, anEscalation());
        } else {
            isRefused(request, anEscalation(), "health_not_checked", "steps_missing");
        }
    }

    @ParameterizedTest
    @CsvSource({"ongoing, false", "announced, true", "ended, true"})
    void anOngoingIncidentIsToBeWaitedFor(String state, boolean isMet) {
        var customer = aCustomerOf(partner);
        var request = opened(customer, "", "");
        anIncidentOf(customer, state);

        if (isMet) {
            passes(request, anEscalation());
        } else {
            isRefused(request, anEscalation(), "ongoing_incident");
            isRefused(request, with("\"differsFromIncident\": \" \""), "ongoing_incident");
            passes(request, with("\"differsFromIncident\": \"Only one of many sites.\""));
        }
    }

    @Test
    void anOngoingIncidentOfOtherCustomersIsInNobodysWay() {
        var request = opened(aCustomerOf(partner), "", "");
        anIncidentOf(aCustomerOf(partner), "ongoing");

        passes(request, anEscalation());
    }

    @Test
    void everyStepThatTheTopicAsksForMustHaveAKnownOutcome() {
        var request = aCustomerRequestOf(partner);
        step(partner, request, "health_check", "not_solved");
        isRefused(request, anEscalation(), "steps_missing");
        step(partner, request, "admin_center", "pending");
        isRefused(request, anEscalation(), "steps_missing");

        var id = as(agent)
                .get(request + "/troubleshooting-steps")
                .then()
                .extract()
                .<String>path("items[1].id");
        as(agent)
                .body("{\"outcome\": \"not_solved\"}")
                .post(request + "/troubleshooting-steps/" + id + "/outcome")
                .then()
                .statusCode(200);
        passes(request, anEscalation());
    }

    @Test
    void whatWasSolvedIsNotEscalatedUntilItIsNotAnyMore() {
        var request = oneReadyToEscalateOf(partner);
        step(partner, request, "other", "solved");
        isRefused(request, anEscalation(), "already_solved");

        step(partner, request, "other", "not_solved");
        passes(request, anEscalation());
    }

    @Test
    void theFormMustBeCompleteAndMayBeFilledInOverTime() {
        var request = opened(aCustomerOf(partner), "cr-sign-in", "cr-desktop-client-crash");
        var topic = as(agent)
                .get("/v1/customer-request-topics/cr-desktop-client-crash")
                .then()
                .body("detailsSchema.required", contains("clientVersion", "operatingSystem", "affectedUsers"))
                .extract();
        topic.<List<String>>path("requiredSteps").forEach(kind -> step(partner, request, kind, "not_solved"));
        as(agent)
                .get(request + "/escalation-readiness")
                .then()
                .body("unmet.find { it.code == 'details_incomplete' }.pointer", equalTo("#/details"))
                .body(
                        "unmet.find { it.code == 'details_incomplete' }.detail",
                        equalTo(
                                "The topic's form is not filled in completely: clientVersion, operatingSystem, affectedUsers."));
        isRefused(request, anEscalation(), "details_incomplete");

        detailed(request, "{\"clientVersion\": 16}").statusCode(422).body("errors.code", contains("details_invalid"));
        detailed(request, "{\"clientVersion\": \"16.0\", \"operatingSystem\": \"windows\"}")
                .statusCode(200);
        isRefused(request, anEscalation(), "details_incomplete");
        detailed(request, "{\"affectedUsers\": 1}").statusCode(200);
        passes(request, anEscalation());
        detailed(request, "{\"clientVersion\": null}").statusCode(422).body("errors.code", contains("details_invalid"));
    }

    private ValidatableResponse detailed(String request, String details) {
        return as(agent)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"details\": " + details + "}")
                .patch(request)
                .then();
    }

    @Test
    void aCustomerWhoNeedsNoMoreHelpIsNotEscalated() {
        var request = oneReadyToEscalateOf(partner);

        isRefused(request, anEscalation().replace("true", "false"), "help_no_longer_needed");
        passes(request, anEscalation());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"missing\": []', '\"justification\": \"1234567890\"', 'missing_reason'",
        "'\"missing\": [\"training\"]', '\"justification\": \"123456789\"', 'missing_reason'",
        "'\"missing\": [\"training\"]', '\"justification\": \"一二三四五六七八九\"', 'missing_reason'",
        "'\"missing\": [\"training\"]', '\"justification\": \"一二三四五六七八九十\"', ''",
        "'\"missing\": [\"training\"]', '\"justification\": \"1234567890\"', ''",
    })
    void itSaysWhatIsMissingAndWhyInTenCharactersOrMore(String missing, String justification, String code) {
        var request = oneReadyToEscalateOf(partner);
        var escalation = "{" + missing + ", " + justification + ", \"customerStillNeedsHelp\": true}";

        if (code.isEmpty()) {
            passes(request, escalation);
        } else {
            isRefused(request, escalation, code);
        }
    }

    @Test
    void bothThatAreMissingAreNamedWithTheirPlaces() {
        escalated(oneReadyToEscalateOf(partner), "{\"customerStillNeedsHelp\": false}")
                .statusCode(422)
                .body("errors.code", contains("help_no_longer_needed", "missing_reason", "missing_reason"))
                .body("errors.pointer", contains("#/customerStillNeedsHelp", "#/missing", "#/justification"));
    }

    @Test
    void aCriticalEscalationNeedsATelephoneNumberAndAnImpact() {
        var customer = aCustomerOf(partner);
        var request = opened(customer, "", "");
        isRefused(request, with("\"severity\": \"critical\""), "contact_not_reachable", "business_impact_missing");

        var reachable = opened(customer, "\"email\":", "\"telephone\": \"+86 21 5555 0100\", \"email\":");
        isRefused(reachable, with("\"severity\": \"critical\", \"businessImpact\": \" \""), "business_impact_missing");
        escalated(reachable, with("\"severity\": \"critical\", \"businessImpact\": \"Nobody can work.\""))
                .statusCode(200)
                .body("severity", equalTo("critical"))
                .body("businessImpact", equalTo("Nobody can work."))
                .body("escalation.severity", equalTo("critical"));
    }

    @ParameterizedTest
    @CsvSource({"mei.lin@qingshi.example", "mei.lin@mail.QINGSHI.example"})
    void theContactIsOfThePartnerAndNotOfTheCustomer(String email) {
        isRefused(opened(aCustomerOf(partner), "mei.lin@lotus.example", email), anEscalation(), "contact_is_customers");
    }

    @Test
    void theParticipantsAreNotOfTheCustomerEither() {
        var customer = aCustomerOf(partner);
        isRefused(
                opened(customer, "\"severity\"", "\"participants\": [\"it@qingshi.example\"], \"severity\""),
                anEscalation(),
                "contact_is_customers");
        passes(
                opened(customer, "\"severity\"", "\"participants\": [\"it@notqingshi.example\"], \"severity\""),
                anEscalation());
    }

    @Test
    void theSeverityIsAtMostTheTopicsHighest() {
        var topics = as(agent)
                .get("/v1/customer-request-topics?supportArea=accounts-and-billing&limit=200")
                .then()
                .extract();
        var plain =
                "items.find { it.highestSeverity == 'moderate' && it.detailsSchema == null && it.serviceIds == null }";
        var request = aCustomerRequestOf(
                partner,
                aBody(aCustomerOf(partner))
                        .replace("cr-sign-in", topics.path(plain + ".id"))
                        .replace("\"email\":", "\"telephone\": \"+86 21 5555 0100\", \"email\":"));
        step(partner, request, "health_check", "not_applicable");
        topics.<List<String>>path(plain + ".requiredSteps").forEach(kind -> step(partner, request, kind, "not_solved"));

        escalated(request, with("\"severity\": \"critical\", \"businessImpact\": \"X\""))
                .statusCode(422)
                .body("errors.code", contains("severity_not_allowed"))
                .body("errors.detail", contains("The topic allows moderate at most."))
                .body("errors.pointer", contains("#/severity"));
        passes(request, with("\"severity\": \"moderate\""));
    }

    @Test
    void theSeverityIsRaisedButNotLowered() {
        var request = oneReadyToEscalateOf(partner);

        isRefused(request, with("\"severity\": \"minimal\""), "only_operator_lowers");
        passes(request, with("\"severity\": \"moderate\""));
    }

    @Test
    void anImpactThatTheRequestSaysIsNotLostToABlankOne() {
        var request = opened(
                aCustomerOf(partner),
                "\"severity\": \"moderate\"",
                "\"severity\": \"moderate\", \"businessImpact\": \"Nobody can work.\"");
        as(agent)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"contact\": {\"telephone\": \"+86 21 5555 0100\"}}")
                .patch(request)
                .then()
                .statusCode(200);
        escalated(request, with("\"severity\": \"critical\", \"businessImpact\": \" \""))
                .statusCode(200)
                .body("businessImpact", equalTo("Nobody can work."));
    }

    @Test
    void whereTheOperatorRespondsFirstNeitherStepsNorReasonsAreAskedFor() {
        var request = aCustomerRequestOf(partner, aBody(aCustomerOf(partner)).replace("cr-sign-in", "cr-service-slow"));

        passes(request, "{\"customerStillNeedsHelp\": true}");
    }

    @Test
    void whatIsOnlyNotedIsInNobodysWayAndKeptWithTheEscalation() {
        var customer = aCustomerOf(partner);
        passes(opened(customer, "", ""), anEscalation());
        var second = opened(customer, "", "");

        as(agent)
                .get(second + "/escalation-readiness")
                .then()
                .body("ready", equalTo(true))
                .body("noted.code", contains("support_profile_missing", "duplicate_open_escalation"));
        passes(second, anEscalation());
        as("operator-representative")
                .get(second)
                .then()
                .body("escalation.noted", contains("support_profile_missing", "duplicate_open_escalation"));

        isHandled(tell(
                Aggregate.SUPPORT_PROFILE,
                partner,
                1,
                "{\"partnerId\": \"%s\", \"published\": true, \"coversAroundTheClock\": true}".formatted(partner)));
        var other = opened(aCustomerOf(partner), "", "");
        as(agent).get(other + "/escalation-readiness").then().body("noted", empty());
    }

    @Test
    void aGuideThatIsNotInForceIsRefusedAndTheOneInForceRecorded() {
        var guides = as(agent).get("/v1/program-guides").then().statusCode(200).extract();
        var inForce = guides.<String>path("items.find { it.inForce }.version");
        var old = guides.<String>path("items.find { !it.inForce }.version");
        var request = oneReadyToEscalateOf(partner);

        isRefused(request, with("\"guideVersion\": \"%s\"".formatted(old)), "guide_not_in_force");
        escalated(request, with("\"guideVersion\": \"%s\"".formatted(inForce)))
                .statusCode(200)
                .body("escalation.guide.version", equalTo(inForce))
                .body("escalation.guide.guideUrl", startsWith("https://"))
                .body("escalation.guide.agreementUrl", startsWith("https://"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "zh-Hans"})
    void isPublishedWithAnExplanationInEveryLanguage(String language) {
        var rules = as(agent)
                .header("Accept-Language", language)
                .get("/v1/escalation-rules?limit=200")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'health_not_checked' }.about", equalTo("case"))
                .body("items.find { it.code == 'missing_reason' }.about", equalTo("escalation"))
                .body("items.find { it.code == 'support_profile_missing' }.effect", equalTo("noted"))
                .body("items.explanation", everyItem(not(matchesPattern(".*\\{\\d.*"))))
                .extract();
        List<String> codes = rules.path("items.code");
        assertEquals(codes.size(), codes.stream().distinct().count());
        assertEquals(
                List.of(
                        "unknown_customer",
                        "service_not_resold",
                        "health_not_checked",
                        "ongoing_incident",
                        "steps_missing",
                        "already_solved",
                        "details_incomplete",
                        "contact_not_reachable",
                        "contact_is_customers",
                        "help_no_longer_needed",
                        "missing_reason",
                        "only_operator_lowers",
                        "severity_not_allowed",
                        "business_impact_missing",
                        "support_profile_missing",
                        "duplicate_open_escalation",
                        "remediation_overdue"),
                codes);
    }

    @Test
    void isPublishedPageByPage() {
        var first = as(agent)
                .get("/v1/escalation-rules?limit=10")
                .then()
                .body("items", hasSize(10))
                .extract();
        as(agent)
                .queryParam("limit", 10)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .get("/v1/escalation-rules")
                .then()
                .body("items", hasSize(7))
                .body("nextCursor", nullValue());
    }
}

package dev.partnersupport.escalation;

import static dev.partnersupport.escalation.Given.PATIENCE;
import static dev.partnersupport.escalation.Given.aBody;
import static dev.partnersupport.escalation.Given.aCustomer;
import static dev.partnersupport.escalation.Given.aCustomerOf;
import static dev.partnersupport.escalation.Given.aCustomerRequestOf;
import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.anEscalation;
import static dev.partnersupport.escalation.Given.as;
import static dev.partnersupport.escalation.Given.behindTheScenes;
import static dev.partnersupport.escalation.Given.isHandled;
import static dev.partnersupport.escalation.Given.onTheSideOf;
import static dev.partnersupport.escalation.Given.oneReadyToEscalateOf;
import static dev.partnersupport.escalation.Given.step;
import static dev.partnersupport.escalation.Given.tell;
import static dev.partnersupport.escalation.Given.tellCustomer;
import static dev.partnersupport.localstack.ToldEvents.sample;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class CustomerRequestTest {

    private static final String REPRESENTATIVE = "operator-representative";

    private final String partner = aPartner();
    private final String agent = partner + "-admin-agent";

    @Nested
    class Opening {

        @Test
        void beginsInTriageForOneOfThePartnersCustomers() {
            var customer = aCustomerOf(partner);

            as(agent)
                    .body(aBody(customer))
                    .post("/v1/customer-requests")
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"0\"")
                    .body("number", matchesPattern("CR-\\d{6}"))
                    .body("status", equalTo("triage"))
                    .body("awaiting", equalTo("partner"))
                    .body("customer.name", equalTo("青石软件有限公司"))
                    .body("supportArea.id", equalTo("client-connectivity"))
                    .body("escalation", nullValue())
                    .body(
                            "allowedActions",
                            containsInAnyOrder(
                                    "edit",
                                    "change_severity",
                                    "add_note",
                                    "add_attachment",
                                    "add_link",
                                    "record_step",
                                    "record_outcome",
                                    "solve",
                                    "attach_to_incident",
                                    "escalate",
                                    "to_cancelled"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"global-admin", "sales-agent", "billing-admin"})
        void isNotForThoseWhoMayNot(String role) {
            as(partner + "-" + role)
                    .body(aBody(UUID.randomUUID().toString()))
                    .post("/v1/customer-requests")
                    .then()
                    .statusCode(403);
        }

        @Test
        void forAForeignCustomerReadsLikeAnUnknownOneAndMayBeTriedAgain() {
            var foreign = aCustomerOf(aPartner());

            for (var customer : List.of(foreign, UUID.randomUUID().toString())) {
                as(agent)
                        .body(aBody(customer))
                        .post("/v1/customer-requests")
                        .then()
                        .statusCode(422)
                        .header("Retry-After", "1")
                        .body("errors.pointer", contains("#/customerId"))
                        .body("errors.code", contains("unknown_customer"));
            }
        }

        @ParameterizedTest
        @CsvSource({
            "microsoft-365, azure, #/serviceId, service_not_resold",
            "cr-sign-in, cr-nonsense, #/topicId, unknown_topic",
            "cr-sign-in, sr-portal-unavailable, #/topicId, wrong_kind",
            "cr-sign-in, cr-device-management, #/topicId, topic_not_for_service",
            "'\"topicId\": \"cr-sign-in\"', '\"topicId\": \"cr-desktop-client-crash\", \"details\": {\"clientVersion\": 1}', #/details/clientVersion, details_invalid",
            "'\"topicId\"', '\"subscriptionId\": \"S-9\", \"topicId\"', #/subscriptionId, unknown_subscription",
        })
        void isRefusedByTheRulesWithTheMemberNamed(String value, String replacement, String pointer, String code) {
            as(agent)
                    .body(aBody(aCustomerOf(partner)).replace(value, replacement))
                    .post("/v1/customer-requests")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", hasItem(pointer))
                    .body("errors.code", hasItem(code));
        }

        @ParameterizedTest
        @CsvSource({"active, suspended, 201", "active, ended, 422", "ended, active, 422"})
        void countsASuspendedSubscriptionButNotAnEndedOneOrACustomerOfThePast(
                String relationship, String subscription, int status) {
            var id = aCustomerOf(partner);
            isHandled(tellCustomer(id, 2, aCustomer(id, partner, relationship, subscription)));

            as(agent).body(aBody(id)).post("/v1/customer-requests").then().statusCode(status);
        }
    }

    @Nested
    class Triage {

        @Test
        void readinessTellsWhatIsMissingUntilNothingIs() {
            var request = aCustomerRequestOf(partner);

            as(agent)
                    .get(request + "/escalation-readiness")
                    .then()
                    .body("ready", equalTo(false))
                    .body("unmet.code", contains("health_not_checked", "steps_missing"));
            step(partner, request, "health_check", "pending");
            as(agent)
                    .get(request + "/escalation-readiness")
                    .then()
                    .body("unmet.code", contains("health_not_checked", "steps_missing"));
            step(partner, request, "health_check", "not_solved");
            as(agent)
                    .header("Accept-Language", "zh")
                    .get(request + "/escalation-readiness")
                    .then()
                    .body("unmet.code", contains("steps_missing"))
                    .body("unmet[0].detail", equalTo("该主题还要求以下步骤并有已知结果：admin_center。"));
            step(partner, request, "admin_center", "not_solved");
            as(agent)
                    .get(request + "/escalation-readiness")
                    .then()
                    .body("ready", equalTo(true))
                    .body("unmet", empty());
        }

        @Test
        void stepsAreListedInOrderAndReadOneByOne() {
            var request = oneReadyToEscalateOf(partner);

            var first = as(agent)
                    .get(request + "/troubleshooting-steps")
                    .then()
                    .body("items.kind", contains("health_check", "admin_center"))
                    .body("items.by.id", everyItem(equalTo(partner + "-helpdesk-agent")))
                    .extract()
                    .<String>path("items[0].id");
            as(agent)
                    .get(request + "/troubleshooting-steps/" + first)
                    .then()
                    .statusCode(200)
                    .body("kind", equalTo("health_check"));
            as(aPartner() + "-admin-agent")
                    .get(request + "/troubleshooting-steps/" + first)
                    .then()
                    .statusCode(404);
        }

        @Test
        void isNotForTheOperatorToSee() {
            var request = oneReadyToEscalateOf(partner);

            as(REPRESENTATIVE).get(request).then().statusCode(404);
            as(REPRESENTATIVE).get(request + "/troubleshooting-steps").then().statusCode(404);
            as(REPRESENTATIVE)
                    .get("/v1/customer-requests?partnerId=" + partner)
                    .then()
                    .body("items", empty());
        }
    }

    @Nested
    class Escalating {

        @Test
        void handsTheRequestToTheOperator() {
            var request = oneReadyToEscalateOf(partner);

            as(agent)
                    .body(anEscalation())
                    .post(request + "/escalation")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("escalated"))
                    .body("awaiting", equalTo("operator"))
                    .body("escalation.missing", contains("training", "support_tools"))
                    .body("escalation.by.id", equalTo(agent));

            as(REPRESENTATIVE).get(request).then().statusCode(200).body("allowedActions", hasItem("assign"));
            as(REPRESENTATIVE)
                    .get("/v1/customer-requests?partnerId=" + partner)
                    .then()
                    .body("items", hasSize(1));
            as(REPRESENTATIVE)
                    .body("{\"id\": \"operator-representative\", \"name\": \"Wei Zhang\"}")
                    .put(request + "/assignee")
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("in_progress"));
            as(REPRESENTATIVE)
                    .body("{\"channel\": \"telephone\", \"outcome\": \"reached\", \"summary\": \"Called.\"}")
                    .post(request + "/contacts")
                    .then()
                    .statusCode(201);
            as(agent).get(request + "/contacts").then().body("items.summary", contains("Called."));
        }

        @Test
        void isRefusedWithEveryUnmetRuleAtOnceAndChangesNothing() {
            var request = aCustomerRequestOf(partner);

            as(agent)
                    .body("{\"customerStillNeedsHelp\": false}")
                    .post(request + "/escalation")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.code",
                            contains(
                                    "health_not_checked",
                                    "steps_missing",
                                    "help_no_longer_needed",
                                    "missing_reason",
                                    "missing_reason"))
                    .body("errors[3].pointer", equalTo("#/missing"))
                    .body("errors[4].pointer", equalTo("#/justification"));
            as(agent).get(request).then().body("status", equalTo("triage")).body("version", equalTo(0));
        }

        @ParameterizedTest
        @CsvSource({"123456789, 422", "1234567890, 200"})
        void asksForAJustificationOfTenCharacters(String justification, int status) {
            var request = oneReadyToEscalateOf(partner);

            as(agent)
                    .body(anEscalation().replace("We lack access to the logs.", justification))
                    .post(request + "/escalation")
                    .then()
                    .statusCode(status);
        }

        @Test
        void isRefusedOnceTheCustomerIsNoLongerThePartners() {
            var request = oneReadyToEscalateOf(partner);
            String customer = as(agent).get(request).path("customer.id");
            isHandled(tellCustomer(customer, 2, aCustomer(customer, partner, "ended", "active")));

            as(agent)
                    .body(anEscalation())
                    .post(request + "/escalation")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("unknown_customer"));
        }

        @Test
        void asksForNeitherStepsNorReasonsWhereTheOperatorRespondsFirst() {
            var request = as(agent)
                    .body(aBody(aCustomerOf(partner)).replace("cr-sign-in", "cr-service-unavailable"))
                    .post("/v1/customer-requests")
                    .then()
                    .statusCode(201)
                    .extract()
                    .<String>path("id");

            as(agent)
                    .body("{\"customerStillNeedsHelp\": true}")
                    .post("/v1/customer-requests/" + request + "/escalation")
                    .then()
                    .statusCode(200)
                    .body("escalation.missing", empty());
        }

        @Test
        void triedOutSaysWhatItWouldAndChangesNothing() {
            var request = aCustomerRequestOf(partner);
            var incomplete = "{\"customerStillNeedsHelp\": false}";
            List<String> unmet = as(agent)
                    .body(incomplete)
                    .post(request + "/escalation?validateOnly=true")
                    .then()
                    .statusCode(422)
                    .extract()
                    .path("errors.code");
            assertEquals(
                    unmet,
                    as(agent).body(incomplete).post(request + "/escalation").path("errors.code"));

            step(partner, request, "health_check", "not_solved");
            step(partner, request, "admin_center", "not_solved");
            var before = as(agent).get(request).asString();
            as(agent)
                    .body(anEscalation())
                    .post(request + "/escalation?validateOnly=true")
                    .then()
                    .statusCode(204);

            assertEquals(before, as(agent).get(request).asString());
            as("operator-lead").get(request).then().statusCode(404);
        }

        @Test
        void twiceIsRefusedByTheState() {
            var request = oneReadyToEscalateOf(partner);
            as(agent).body(anEscalation()).post(request + "/escalation").then().statusCode(200);

            as(agent)
                    .body(anEscalation())
                    .post(request + "/escalation")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/act-refused"))
                    .body("allowedActions", not(hasItem("escalate")));
        }

        @Test
        void honoursTheVersionThatWasSeen() {
            var request = oneReadyToEscalateOf(partner);

            as(agent)
                    .header("If-Match", "\"0\"")
                    .body(anEscalation())
                    .post(request + "/escalation")
                    .then()
                    .statusCode(412);
            as(agent)
                    .header("If-Match", "\"2\"")
                    .body(anEscalation())
                    .post(request + "/escalation")
                    .then()
                    .statusCode(200);
        }
    }

    @Nested
    class Feed {

        @Test
        void showsThePartnerAllAndTheOperatorOnlyWhatFollowsTheEscalation() {
            var request = oneReadyToEscalateOf(partner);
            as(agent).body(anEscalation()).post(request + "/escalation").then().statusCode(200);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> as(agent)
                            .get("/v1/customer-request-events")
                            .then()
                            .body(
                                    "items.type",
                                    contains(
                                            "dev.partnersupport.customer_request.opened.v1",
                                            "dev.partnersupport.customer_request.step_recorded.v1",
                                            "dev.partnersupport.customer_request.step_recorded.v1",
                                            "dev.partnersupport.customer_request.escalated.v1")));

            var seen = as("operator-lead")
                    .get("/v1/customer-request-events?limit=200")
                    .then()
                    .extract()
                    .<List<String>>path("items.findAll { it.partnerId == '" + partner + "' }.type");
            assertEquals(List.of("dev.partnersupport.customer_request.escalated.v1"), seen);
        }
    }

    @Nested
    class Copies {

        @Test
        void ofEveryCompactedTopicAreKeptAndOlderNewsChangesNothing() throws IOException {
            var incident = UUID.randomUUID().toString();
            var newer = sample(Aggregate.SERVICE_INCIDENT.topic()).put("id", incident);
            var older = newer.deepCopy().put("title", "older");
            isHandled(tell(Aggregate.SERVICE_INCIDENT, incident, 3, newer.toString()));
            isHandled(tell(Aggregate.SERVICE_INCIDENT, incident, 2, older.toString()));
            var profile = sample(Aggregate.SUPPORT_PROFILE.topic()).put("partnerId", partner);
            isHandled(tell(Aggregate.SUPPORT_PROFILE, partner, 1, profile.toString()));
            var customer = UUID.randomUUID().toString();
            var state = sample(Aggregate.CUSTOMER.topic()).put("id", customer).put("partnerId", partner);
            isHandled(tell(Aggregate.CUSTOMER, customer, 1, state.toString()));
            var service = sample(Aggregate.SERVICE.topic()).put("id", partner);
            isHandled(tell(Aggregate.SERVICE, partner, 1, service.toString()));
            var record = sample(Aggregate.PARTNER.topic()).put("id", partner);
            isHandled(tell(Aggregate.PARTNER, partner, 1, record.toString()));

            assertEquals(
                    List.of("suspended"),
                    behindTheScenes("select services->0->'subscriptions'->0->>'state' from customer_copy where id = '"
                            + customer + "'"));
            assertEquals(
                    List.of("Reports load slowly"),
                    behindTheScenes("select title from service_incident_copy where id = '" + incident + "'"));
            assertEquals(
                    List.of("t"),
                    behindTheScenes("select published from support_profile_copy where partner_id = '" + partner + "'"));
            assertEquals(
                    List.of("Whiteboard"),
                    behindTheScenes("select names->>'en' from service_copy where id = '" + partner + "'"));
            assertEquals(
                    List.of("Lotus 莲花"),
                    behindTheScenes("select name from partner_copy where partner_id = '" + partner + "'"));
        }

        @Test
        void ofAnIncidentOfNamedCustomersAreSeenByTheirPartnersOnly() throws IOException {
            var incident = UUID.randomUUID().toString();
            var state = sample(Aggregate.SERVICE_INCIDENT.topic()).put("id", incident);
            state.putArray("customerIds").add(aCustomerOf(partner));
            isHandled(tell(Aggregate.SERVICE_INCIDENT, incident, 1, state.toString()));

            var seen = "select count(*) from service_incident_copy where id = '" + incident + "'";
            assertEquals(List.of("1"), onTheSideOf(partner, seen));
            assertEquals(List.of("0"), onTheSideOf(aPartner(), seen));
        }
    }

    @Nested
    class Guidance {

        @Test
        void articlesAreThereInThreeLanguagesForTopicsThatExist() {
            assertEquals(
                    List.of(),
                    behindTheScenes("select id from guidance_article where not texts ?& array['en', 'de', 'zh-Hans']"));
            assertEquals(
                    List.of(),
                    behindTheScenes("select unnest(topic_ids) from guidance_article except select id from topic"));
            assertEquals(
                    List.of("account", "billing", "fraud", "self_help", "technical"),
                    behindTheScenes("select distinct kind from guidance_article order by 1"));
        }
    }

    @Nested
    class Topics {

        @Test
        void areFoundByAreaAndService() {
            as(agent)
                    .get("/v1/customer-request-topics?supportArea=software-configuration&serviceId=azure")
                    .then()
                    .body("items.supportArea.id", everyItem(equalTo("software-configuration")))
                    .body("items.id", hasItem("cr-azure-resources"))
                    .body("items.id", not(hasItem("cr-device-management")));
            as(agent)
                    .get("/v1/customer-request-topics/cr-service-unavailable")
                    .then()
                    .body("firstResponder", equalTo("operator"))
                    .body("requiredSteps", empty());
            as(agent).get("/v1/customer-request-topics/cr-nonsense").then().statusCode(404);
        }
    }
}

package dev.partnersupport.partnerrequest;

import static dev.partnersupport.partnerrequest.Given.aBody;
import static dev.partnersupport.partnerrequest.Given.aPartner;
import static dev.partnersupport.partnerrequest.Given.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.partnersupport.localstack.MovableClock;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The operator adds, changes and retires topics; each test its own. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "partner_request"))
class TopicMaintenanceTest {

    private static final String FORM = """
            , "detailsSchema": {"required": ["invoice"], "properties": {"invoice": {"type": "string", "pattern": "^[0-9]{8}$", "position": 1,
              "texts": [{"language": "en", "title": "Invoice number"}, {"language": "de", "title": "Rechnungsnummer"},
                        {"language": "zh-Hans", "title": "发票号码"}]}}}""";

    private static String aTopicId() {
        return "sr-t" + UUID.randomUUID().toString().substring(0, 12);
    }

    private static String aTopic(String more) {
        return """
               {"categoryId": "technical", "highestSeverity": "moderate", "defaultSeverity": "minimal",
                "texts": [{"language": "en", "name": "Exports", "description": "Exports fail."},
                          {"language": "de", "name": "Exporte", "description": "Exporte schlagen fehl."},
                          {"language": "zh-Hans", "name": "导出", "description": "导出失败。"}],
                "responseTargets": [{"severity": "moderate", "duration": "PT4H", "calendarId": "every-day"},
                                    {"severity": "minimal", "duration": "PT8H", "calendarId": "every-day"}]%s}""".formatted(more);
    }

    private static ValidatableResponse put(String id, String body) {
        return as("operator-lead")
                .header("If-Match", "*")
                .body(body)
                .put("/v1/service-request-topics/" + id)
                .then();
    }

    private static ValidatableResponse submit(String partner, String topicId, String more) {
        return as(partner + "-system")
                .body(aBody(more).replace(Given.TOPIC, topicId))
                .post("/v1/service-requests")
                .then();
    }

    @Nested
    class Writing {

        @Test
        void makesATopicThatIsListedBehindTheOthersAndCanBeUsed() {
            var id = aTopicId();

            put(id, aTopic("")).statusCode(201).header("ETag", equalTo("\"0\"")).body("schemaVersion", equalTo(1));

            as(aPartner() + "-system")
                    .header("Accept-Language", "zh")
                    .get("/v1/service-request-topics/" + id)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("导出"))
                    .body("category.id", equalTo("technical"))
                    .body("detailsSchema", nullValue());
            as(aPartner() + "-system")
                    .get("/v1/service-request-topics?limit=200")
                    .then()
                    .body("items.id", hasItem(id));
            submit(aPartner(), id, "").statusCode(201);
        }

        @Test
        void ofAnotherFormIsItsNextVersionAndTheOldOneIsKept() {
            var id = aTopicId();
            put(id, aTopic("")).statusCode(201);
            var before = submit(aPartner(), id, "").statusCode(201).body("schemaVersion", nullValue());

            put(id, aTopic(FORM)).statusCode(200).body("schemaVersion", equalTo(2));
            put(id, aTopic(FORM).replace("Exports fail", "They fail"))
                    .statusCode(200)
                    .body("schemaVersion", equalTo(2));
            put(id, aTopic(FORM.replace("{8}", "{10}"))).statusCode(200).body("schemaVersion", equalTo(3));

            as(aPartner() + "-system")
                    .header("Accept-Language", "de")
                    .get("/v1/service-request-topics/" + id + "?schemaVersion=2")
                    .then()
                    .body("schemaVersion", equalTo(2))
                    .body("detailsSchema.properties.invoice.title", equalTo("Rechnungsnummer"))
                    .body("detailsSchema.properties.invoice.pattern", equalTo("^[0-9]{8}$"));
            as(aPartner() + "-system")
                    .get("/v1/service-request-topics/" + id + "?schemaVersion=1")
                    .then()
                    .body("detailsSchema", nullValue());
            as(aPartner() + "-system")
                    .get("/v1/service-request-topics/" + id + "?schemaVersion=4")
                    .then()
                    .statusCode(404);
            submit(aPartner(), id, ", \"details\": {\"invoice\": \"12345678\"}")
                    .statusCode(422)
                    .body("errors.pointer", contains("#/details/invoice"));
            submit(aPartner(), id, "").statusCode(422).body("errors.pointer", contains("#/details/invoice"));
            before.statusCode(201);
        }

        @Test
        void ofAnotherFormDoesNotStopChangesOfWhatWasSubmittedBefore() {
            var id = aTopicId();
            var partner = aPartner();
            put(id, aTopic("")).statusCode(201);
            String request = submit(partner, id, "").extract().path("id");
            put(id, aTopic(FORM)).statusCode(200);

            as(partner + "-system")
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body("{\"title\": \"Still fails\"}")
                    .patch("/v1/service-requests/" + request)
                    .then()
                    .statusCode(200)
                    .body("schemaVersion", nullValue());
            as(partner + "-system")
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body("{\"details\": {\"invoice\": \"12345678\"}}")
                    .patch("/v1/service-requests/" + request)
                    .then()
                    .statusCode(200)
                    .body("schemaVersion", equalTo(2));
        }

        @Test
        void isNoObstacleWhenTheOperatorFindsThatARequestIsAboutAnotherTopic() {
            var id = aTopicId();
            var partner = aPartner();
            put(id, aTopic(FORM)).statusCode(201);
            String request = submit(partner, id, ", \"details\": {\"invoice\": \"12345678\"}")
                    .statusCode(201)
                    .body("schemaVersion", equalTo(1))
                    .extract()
                    .path("id");

            as("operator-lead")
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body("{\"topicId\": \"%s\"}".formatted(Given.TOPIC))
                    .patch("/v1/service-requests/" + request)
                    .then()
                    .statusCode(200)
                    .body("topic.id", equalTo(Given.TOPIC))
                    .body("details.invoice", equalTo("12345678"))
                    .body("schemaVersion", nullValue());
        }

        @Test
        void asksForWhatWasSeenWhenItReplaces() {
            var id = aTopicId();
            put(id, aTopic("")).statusCode(201);

            as("operator-lead")
                    .body(aTopic(""))
                    .put("/v1/service-request-topics/" + id)
                    .then()
                    .statusCode(428);
            as("operator-lead")
                    .header("If-Match", "\"7\"")
                    .body(aTopic(""))
                    .put("/v1/service-request-topics/" + id)
                    .then()
                    .statusCode(412);
        }

        @Test
        void isForLeads() {
            as("operator-representative")
                    .body(aTopic(""))
                    .put("/v1/service-request-topics/" + aTopicId())
                    .then()
                    .statusCode(403);
            as(aPartner() + "-global-admin")
                    .body(aTopic(""))
                    .put("/v1/service-request-topics/" + aTopicId())
                    .then()
                    .statusCode(403);
        }
    }

    @Nested
    class Refusing {

        @Test
        void whatNobodyCouldBeHeldToAllAtOnce() {
            var wrong = aTopic(FORM.replace("\"required\": [\"invoice\"]", "\"required\": [\"order\"]")
                            .replace("^[0-9]{8}$", "[0-9"))
                    .replace("technical", "nonsense")
                    .replace("\"defaultSeverity\": \"minimal\"", "\"defaultSeverity\": \"critical\"")
                    .replace(
                            "\"minimal\", \"duration\": \"PT8H\", \"calendarId\": \"every-day\"",
                            "\"critical\", \"duration\": \"PT0S\", \"calendarId\": \"never\"");

            put(aTopicId(), wrong)
                    .statusCode(422)
                    .body(
                            "errors.code",
                            containsInAnyOrder(
                                    "unknown_category",
                                    "severity_not_allowed",
                                    "one_target_each",
                                    "severity_not_allowed",
                                    "duration_out_of_bounds",
                                    "unknown_calendar",
                                    "unknown_field",
                                    "not_a_pattern"))
                    .body(
                            "errors.pointer",
                            hasItems("#/categoryId", "#/responseTargets/1/duration", "#/detailsSchema/required/0"));
        }

        @Test
        void aFieldThatNoValueWouldFit() {
            put(
                            aTopicId(),
                            aTopic(FORM.replace(
                                    "\"pattern\": \"^[0-9]{8}$\"",
                                    "\"minLength\": 3, \"maxLength\": 2, \"minimum\": 1")))
                    .statusCode(422)
                    .body("errors.code", containsInAnyOrder("not_for_type", "nothing_would_fit"));
        }

        @Test
        void patternsThatWouldNotBeMatchedInLinearTimeAndTakesTheOthersSo() {
            put(aTopicId(), aTopic(FORM.replace("^[0-9]{8}$", "(?=x)y")))
                    .statusCode(422)
                    .body("errors.code", contains("not_a_pattern"));

            var id = aTopicId();
            put(id, aTopic(FORM.replace("^[0-9]{8}$", "^(a|b)*.*.*.*.*=.*$"))).statusCode(201);
            submit(aPartner(), id, ", \"details\": {\"invoice\": \"" + "ab".repeat(2500) + "\"}")
                    .statusCode(422)
                    .body("errors.pointer", contains("#/details/invoice"));
        }

        @Test
        void aPatternIsMatchedByTextsOfThousandCharactersAtMost() {
            var id = aTopicId();
            put(id, aTopic(FORM.replace("^[0-9]{8}$", "^a*$"))).statusCode(201);

            submit(aPartner(), id, ", \"details\": {\"invoice\": \"" + "a".repeat(1000) + "\"}")
                    .statusCode(201);
            submit(aPartner(), id, ", \"details\": {\"invoice\": \"" + "a".repeat(1001) + "\"}")
                    .statusCode(422)
                    .body("errors.code", contains("details_invalid"));
        }

        @Test
        void numbersThatNobodyCouldKeep() {
            put(aTopicId(), aTopic(FORM.replace("\"pattern\": \"^[0-9]{8}$\"", "\"minimum\": 1e999999999")))
                    .statusCode(400)
                    .body("errors.pointer", contains("#/detailsSchema/properties/invoice/minimum"));
        }

        @Test
        void aLanguageThatIsThereTwice() {
            put(aTopicId(), aTopic("").replace("\"language\": \"de\"", "\"language\": \"en\""))
                    .statusCode(422)
                    .body("errors.code", contains("language_missing"));
        }

        @Test
        void aPositionThatIsTaken() {
            put(aTopicId(), aTopic(", \"position\": 1"))
                    .statusCode(422)
                    .body("errors.code", contains("position_taken"));
        }

        @Test
        void anIdOfTheOtherKind() {
            put("cr-sign-in", aTopic("")).statusCode(400).body("errors.parameter", contains("id"));
        }
    }

    @Nested
    class Retiring {

        @Test
        void leavesSixMonthsAndSaysSo() {
            var id = aTopicId();
            put(id, aTopic("")).statusCode(201);
            put(id, aTopic(", \"retired\": true"))
                    .statusCode(200)
                    .body("retiredAt", notNullValue())
                    .body("validUntil", notNullValue());
            submit(aPartner(), id, "").statusCode(201);

            var validUntil = Instant.parse(
                    as("operator-lead").get("/v1/service-request-topics/" + id).path("validUntil"));
            MovableClock.forward(Duration.between(MovableClock.now(), validUntil));

            submit(aPartner(), id, "").statusCode(422).body("errors.code", contains("topic_retired"));
            as(aPartner() + "-system")
                    .get("/v1/service-request-topics?limit=200")
                    .then()
                    .body("items.id", not(hasItem(id)));
            put(id, aTopic("")).statusCode(200).body("retiredAt", nullValue());
            submit(aPartner(), id, "").statusCode(201);
        }
    }
}

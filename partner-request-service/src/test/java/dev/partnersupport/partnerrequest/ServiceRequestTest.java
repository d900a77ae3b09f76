package dev.partnersupport.partnerrequest;

import static dev.partnersupport.partnerrequest.Given.aBody;
import static dev.partnersupport.partnerrequest.Given.aPartner;
import static dev.partnersupport.partnerrequest.Given.aServiceRequestOf;
import static dev.partnersupport.partnerrequest.Given.as;
import static dev.partnersupport.partnerrequest.Given.oneInProgressOf;
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
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "partner_request"))
class ServiceRequestTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String REQUESTS = "/v1/service-requests/";
    private static final String REPRESENTATIVE = "operator-representative";

    private final String partner = aPartner();
    private final String agent = partner + "-admin-agent";

    @Nested
    class Submitting {

        @Test
        void makesARequestThatThePartnerReadsAndTheOperatorSees() {
            var submitted = as(agent).body(aBody("")).post("/v1/service-requests");

            submitted
                    .then()
                    .statusCode(201)
                    .header("Location", matchesPattern(".*/v1/service-requests/[0-9a-f-]{36}"))
                    .header("ETag", "\"0\"")
                    .body("number", matchesPattern("SR-\\d{6}"))
                    .body("status", equalTo("submitted"))
                    .body("awaiting", equalTo("operator"))
                    .body("partner.id", equalTo(partner))
                    .body("createdBy.id", equalTo(agent))
                    .body(
                            "allowedActions",
                            contains(
                                    "edit",
                                    "change_severity",
                                    "add_note",
                                    "add_attachment",
                                    "add_link",
                                    "to_cancelled"));
            var location = submitted.header("Location");
            as(agent).get(location).then().statusCode(200).body("number", equalTo(submitted.path("number")));
            as(REPRESENTATIVE).get(location).then().statusCode(200).body("allowedActions", hasItem("assign"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"global-admin", "admin-agent", "helpdesk-agent", "system"})
        void isForThoseWhoMay(String role) {
            as(partner + "-" + role)
                    .body(aBody(""))
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(201);
        }

        @ParameterizedTest
        @ValueSource(strings = {"sales-agent", "billing-admin"})
        void isNotForTheOthersWhoMayStillRead(String role) {
            var id = aServiceRequestOf(partner);

            as(partner + "-" + role)
                    .body(aBody(""))
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(403);
            as(partner + "-" + role).get(REQUESTS + id).then().statusCode(200).body("allowedActions", empty());
        }

        @ParameterizedTest
        @ValueSource(strings = {"/", "multipart", "text"})
        void isRefusedWhenTheMediaTypeCanNotBeRead(String type) {
            var answer = io.restassured.RestAssured.given()
                    .config(io.restassured.RestAssured.config()
                            .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                    .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                    .encodeContentTypeAs(type, ContentType.TEXT)))
                    .header("Authorization", dev.partnersupport.localstack.TestStack.bearer(agent))
                    .contentType(type)
                    .body("{}")
                    .post("/v1/service-requests");

            answer.then().statusCode(415).contentType("application/problem+json");
        }

        @Test
        void isNotForTheOperator() {
            as(REPRESENTATIVE)
                    .body(aBody(""))
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(403);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"topicId\": \"sr-portal-unavailable\" | \"topicId\": \"sr-nonsense\" | #/topicId | unknown_topic",
                    "\"topicId\": \"sr-portal-unavailable\" | \"topicId\": \"cr-sign-in\" | #/topicId | wrong_kind",
                    "\"topicId\": \"sr-portal-unavailable\" | \"topicId\": \"sr-invoice-incorrect\" | #/details/invoiceNumber | details_invalid",
                    "\"severity\": \"moderate\" | \"severity\": \"critical\", \"businessImpact\": \"All stand still\" | #/contact/telephone | telephone_missing",
                    "\"email\": \"mei.lin@lotus.example\", | `` | #/contact | contact_not_reachable",
                    "\"preferred\": \"email\" | \"preferred\": \"telephone\" | #/contact/preferred | preferred_not_given",
                    "\"severity\": \"moderate\" | \"severity\": \"moderate\", \"details\": {\"colour\": \"red\"} | #/details/colour | details_invalid",
                })
        void isRefusedByTheRulesWithTheMemberNamed(String member, String replacement, String pointer, String code) {
            as(agent)
                    .body(aBody("").replace(member, replacement))
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(422)
                    .contentType("application/problem+json")
                    .body("type", endsWith("/rules-refuse"))
                    .body("errors.pointer", hasItem(pointer))
                    .body("errors.code", hasItem(code));
        }

        @Test
        void tellsAllReasonsEvenWithoutATopic() {
            as(agent)
                    .body(aBody("")
                            .replace("sr-portal-unavailable", "sr-nonsense")
                            .replace("\"email\": \"mei.lin@lotus.example\",", ""))
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("unknown_topic", "contact_not_reachable"));
        }

        @Test
        void tellsAllReasonsAtOnce() {
            as(agent)
                    .body(aBody("")
                            .replace("\"topicId\": \"sr-portal-unavailable\"", "\"topicId\": \"sr-invoice-incorrect\"")
                            .replace("\"severity\": \"moderate\"", "\"severity\": \"critical\""))
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(422)
                    .body(
                            "errors.pointer",
                            containsInAnyOrder(
                                    "#/contact/telephone",
                                    "#/severity",
                                    "#/businessImpact",
                                    "#/details/invoiceNumber",
                                    "#/details/billingPeriod"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"title\": \"Customer list stays empty\", | `` | #/title",
                    "mei.lin@lotus.example | nonsense | #/contact/email",
                    "\"severity\": \"moderate\" | \"severity\": \"grave\" | #/severity",
                    "\"severity\": \"moderate\" | \"severity\": \"moderate\", \"sevrity\": \"x\" | #/sevrity",
                    "Customer list | Customer \\u0000 list | #/title",
                })
        void isRefusedByTheDocumentWithTheMemberNamed(String member, String replacement, String pointer) {
            as(agent)
                    .body(aBody("").replace(member, replacement))
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains(pointer));
        }

        @Test
        void takesAFilledInForm() {
            as(agent)
                    .body(aBody(
                                    ", \"details\": {\"invoiceNumber\": \"CN-4711\", \"billingPeriod\": \"2026-10\", \"disputedAmount\": 12.5}")
                            .replace("sr-portal-unavailable", "sr-invoice-incorrect"))
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(201)
                    .body("details.disputedAmount", equalTo(12.5f))
                    .body("schemaVersion", equalTo(1));
        }

        @Test
        void keepsAnyScriptAndTrims() {
            as(agent)
                    .body(aBody("").replace("Customer list stays empty", "  客户列表为空 🙈  "))
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(201)
                    .body("title", equalTo("客户列表为空 🙈"));
        }

        @Test
        void inParallelWithTheSameTicketNumberMakesOneAndNamesItToAllOthers() {
            var body = aBody(", \"externalReference\": \"T-2\"");

            var answers = IntStream.range(0, 12)
                    .mapToObj(i -> CompletableFuture.supplyAsync(
                            () -> as(agent).body(body).post("/v1/service-requests")))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            var made = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .toList();
            assertEquals(1, made.size());
            String id = made.get(0).path("id");
            answers.stream()
                    .filter(answer -> answer != made.get(0))
                    .forEach(answer -> answer.then().statusCode(409).body("existing.id", equalTo(id)));
        }

        @Test
        void twiceWithTheSameTicketNumberNamesTheFirst() {
            var body = aBody(", \"externalReference\": \"T-1\"");
            var first = as(agent)
                    .body(body)
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(201)
                    .extract();

            as(agent)
                    .body(body)
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(409)
                    .body("existing.id", equalTo(first.path("id")))
                    .body("existing.number", equalTo(first.path("number")));
            as(aPartner() + "-admin-agent")
                    .body(body)
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class Seeing {

        @Test
        void anotherPartnersRequestIsNotFound() {
            var id = aServiceRequestOf(partner);
            var stranger = aPartner() + "-admin-agent";

            as(stranger).get(REQUESTS + id).then().statusCode(404);
            as(stranger).get(REQUESTS + id + "/contacts").then().statusCode(404);
            as(stranger)
                    .body("{\"to\": \"cancelled\"}")
                    .post(REQUESTS + id + "/transitions")
                    .then()
                    .statusCode(404);
            as(stranger).get("/v1/service-requests").then().body("items", empty());
        }

        @Test
        void theOwnAreListedNewestFirstPageByPage() {
            var first = aServiceRequestOf(partner);
            var second = aServiceRequestOf(partner);
            var third = aServiceRequestOf(partner);

            var page = as(agent)
                    .get("/v1/service-requests?limit=2")
                    .then()
                    .body("items.id", contains(third, second))
                    .extract();
            var addedMeanwhile = aServiceRequestOf(partner);
            assertNotEquals(third, addedMeanwhile);
            as(agent)
                    .queryParam("limit", 2)
                    .queryParam("open", true)
                    .queryParam("cursor", page.<String>path("nextCursor"))
                    .get("/v1/service-requests")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("forged_cursor"));
            as(agent)
                    .queryParam("limit", 2)
                    .queryParam("cursor", page.<String>path("nextCursor"))
                    .get("/v1/service-requests")
                    .then()
                    .body("items.id", contains(first))
                    .body("nextCursor", nullValue());
        }

        @Test
        void filtersNarrowTheList() {
            var mine = oneInProgressOf(partner);
            aServiceRequestOf(partner);

            as(agent)
                    .get("/v1/service-requests?status=in_progress&status=resolved")
                    .then()
                    .body("items.id", contains(mine));
            as(agent).get("/v1/service-requests?open=false").then().body("items", empty());
            as(REPRESENTATIVE)
                    .get("/v1/service-requests?assignee=me&partnerId=" + partner)
                    .then()
                    .body("items.id", contains(mine));
            as(REPRESENTATIVE)
                    .get("/v1/service-requests?assignee=none&partnerId=" + partner)
                    .then()
                    .body("items", hasSize(1));
            as(agent)
                    .get("/v1/service-requests?status=lost")
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("status"));
        }

        @Test
        void theOwnAreFilteredByWhoIsToActAndByTime() {
            var first = aServiceRequestOf(partner);
            var second = oneInProgressOf(partner);
            as("operator-representative")
                    .body("{\"to\": \"waiting_for_partner\", \"reason\": \"Which tenant?\"}")
                    .post(REQUESTS + second + "/transitions");
            String created = as(agent).get(REQUESTS + second).path("createdAt");
            String updated = as(agent).get(REQUESTS + second).path("updatedAt");

            found("awaiting=partner", second);
            found("awaiting=operator", first);
            found("awaiting=operator&awaiting=partner", second, first);
            found("createdFrom=" + created, second);
            found("createdTo=" + created, first);
            found("updatedFrom=" + updated, second);
            found("updatedTo=" + updated, first);
            as(agent)
                    .get("/v1/service-requests?createdFrom=" + created + "&createdTo=" + created)
                    .then()
                    .body("items", empty());
            for (var wrong : List.of("awaiting=us", "createdFrom=yesterday", "updatedTo=2026-01-01")) {
                as(agent)
                        .get("/v1/service-requests?" + wrong)
                        .then()
                        .statusCode(400)
                        .body("errors.parameter", contains(wrong.split("=")[0]));
            }
        }

        private void found(String filter, String... ids) {
            as(agent).get("/v1/service-requests?" + filter).then().body("items.id", contains(ids));
        }

        @Test
        void theFiltersOfTheOperatorAreNotForPartners() {
            for (var filter : List.of("partnerId=" + partner, "assignee=me")) {
                as(agent)
                        .get("/v1/service-requests?" + filter)
                        .then()
                        .statusCode(400)
                        .body("errors.code", contains("operators_filter"));
            }
        }
    }

    @Nested
    class WorkOfTheOperator {

        @Test
        void takingPutsItInProgressAndHandingOverNeedsTheVersion() {
            var id = aServiceRequestOf(partner);
            var take = "{\"id\": \"operator-representative\", \"name\": \"Wei Zhang\"}";
            var handOver = "{\"id\": \"another\", \"name\": \"Li Na\"}";

            as(REPRESENTATIVE)
                    .body(take)
                    .put(REQUESTS + id + "/assignee")
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("in_progress"))
                    .body("assignee.name", equalTo("Wei Zhang"))
                    .header("ETag", "\"1\"");
            as(REPRESENTATIVE)
                    .body(handOver)
                    .put(REQUESTS + id + "/assignee")
                    .then()
                    .statusCode(428);
            as(REPRESENTATIVE)
                    .header("If-Match", "\"0\"")
                    .body(handOver)
                    .put(REQUESTS + id + "/assignee")
                    .then()
                    .statusCode(412);
            as(REPRESENTATIVE)
                    .header("If-Match", "\"1\"")
                    .body(handOver)
                    .put(REQUESTS + id + "/assignee")
                    .then()
                    .statusCode(200)
                    .body("assignee.id", equalTo("another"));
            as(agent).body(take).put(REQUESTS + id + "/assignee").then().statusCode(403);
        }

        @Test
        void aContactIsRecordedAndThePartnerSeesWhoWhenAndHow() {
            var id = oneInProgressOf(partner);

            var location = as(REPRESENTATIVE)
                    .body("{\"channel\": \"telephone\", \"outcome\": \"not_reached\", \"summary\": \"No answer.\"}")
                    .post(REQUESTS + id + "/contacts")
                    .then()
                    .statusCode(201)
                    .extract()
                    .header("Location");
            as(agent).get(REQUESTS + id).then().body("firstContactAt", nullValue());
            as(REPRESENTATIVE)
                    .body("{\"channel\": \"email\", \"outcome\": \"message_left\", \"summary\": \"Wrote.\"}")
                    .post(REQUESTS + id + "/contacts")
                    .then()
                    .statusCode(201);

            as(agent)
                    .get(REQUESTS + id + "/contacts")
                    .then()
                    .body("items.channel", contains("telephone", "email"))
                    .body("items.by.id", everyItem(equalTo(REPRESENTATIVE)));
            as(agent).get(location).then().statusCode(200).body("summary", equalTo("No answer."));
            as(agent).get(REQUESTS + id).then().body("firstContactAt", not(nullValue()));
        }

        @Test
        void aContactCanNotBeEarlierThanTheRequestOrLaterThanNow() {
            var id = oneInProgressOf(partner);
            var contact =
                    "{\"channel\": \"email\", \"outcome\": \"reached\", \"summary\": \"x\", \"contactedAt\": \"%s\"}";

            as(REPRESENTATIVE)
                    .body(contact.formatted("2020-01-01T00:00:00Z"))
                    .post(REQUESTS + id + "/contacts")
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("contact_before_case"));
            as(REPRESENTATIVE)
                    .body(contact.formatted("2999-01-01T00:00:00Z"))
                    .post(REQUESTS + id + "/contacts")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("#/contactedAt"));
        }

        @Test
        void aQuestionIsKeptAsANoteAndWaitsForThePartner() {
            var id = oneInProgressOf(partner);

            as(REPRESENTATIVE)
                    .body("{\"to\": \"waiting_for_partner\"}")
                    .post(REQUESTS + id + "/transitions")
                    .then()
                    .statusCode(422)
                    .body("errors.pointer", contains("#/reason"));
            as(REPRESENTATIVE)
                    .body("{\"to\": \"waiting_for_partner\", \"reason\": \"Since which hour?\"}")
                    .post(REQUESTS + id + "/transitions")
                    .then()
                    .statusCode(200)
                    .body("awaiting", equalTo("partner"));

            as(agent).get(REQUESTS + id + "/notes").then().body("items.text", contains("Since which hour?"));
        }

        @Test
        void itEndsResolvedThenClosedByThePartner() {
            var id = oneInProgressOf(partner);

            as(REPRESENTATIVE)
                    .body("{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"Repaired.\"}}")
                    .post(REQUESTS + id + "/transitions")
                    .then()
                    .statusCode(200)
                    .body("resolution.code", equalTo("fixed"))
                    .body("resolvedAt", not(nullValue()));
            as(agent)
                    .body("{\"to\": \"closed\"}")
                    .post(REQUESTS + id + "/transitions")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("closed"))
                    .body("allowedActions", contains("give_feedback"));
        }

        @Test
        void aMoveThatTheTableDoesNotHaveIsRefusedWithTheAllowedOnes() {
            var id = aServiceRequestOf(partner);

            as(REPRESENTATIVE)
                    .body("{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"x\"}}")
                    .post(REQUESTS + id + "/transitions")
                    .then()
                    .statusCode(409)
                    .body("type", endsWith("/act-refused"))
                    .body("allowedActions", hasItem("to_in_progress"));
        }
    }

    @Nested
    class Changes {

        private static final String OPERATOR = "operator-representative";

        private ValidatableResponse patched(String client, String id, String patch) {
            return as(client)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body(patch)
                    .patch(REQUESTS + id)
                    .then();
        }

        private ValidatableResponse severity(String client, String id, String severity, String more) {
            return as(client)
                    .header("If-Match", "*")
                    .body("{\"severity\": \"%s\", \"reason\": \"It spreads.\"%s}".formatted(severity, more))
                    .put(REQUESTS + id + "/severity")
                    .then();
        }

        @Test
        void ofThePartnerAreMadeAndToldByTheNamesOfTheMembers() {
            var id = aServiceRequestOf(partner);
            patched(agent, id, """
                    {"title": "All lists stay empty", "contact": {"telephone": "+86 21 5555 0100"}, "metadata": {"queue": "7"},
                     "externalReference": "T-9"}""")
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("title", equalTo("All lists stay empty"))
                    .body("contact.name", equalTo("Mei Lin"))
                    .body("contact.telephone", equalTo("+86 21 5555 0100"))
                    .body("updatedBy.id", equalTo(agent));
            patched(agent, id, "{\"metadata\": null, \"title\": \"All lists stay empty\"}")
                    .body("metadata", nullValue())
                    .body("externalReference", equalTo("T-9"));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> as(agent)
                            .get("/v1/service-request-events?after=1")
                            .then()
                            .body("items.type", everyItem(equalTo("dev.partnersupport.service_request.changed.v1")))
                            .body(
                                    "items[0].changed",
                                    containsInAnyOrder("title", "contact", "metadata", "externalReference"))
                            .body("items[1].changed", contains("metadata")));
        }

        @Test
        void thatWouldLeaveItIncompleteAreRefusedAllAtOnce() {
            var id = aServiceRequestOf(partner);

            patched(agent, id, "{\"contact\": {\"email\": null}, \"topicId\": \"cr-sign-in\", \"details\": {\"x\": 1}}")
                    .statusCode(422)
                    .body(
                            "errors.code",
                            containsInAnyOrder("operator_says_that", "wrong_kind", "contact_not_reachable"));
            patched(agent, id, "{\"title\": null, \"severity\": \"critical\"}")
                    .statusCode(400)
                    .body("errors.pointer", contains("#/severity", "#/title"));
        }

        @Test
        void canNotTakeATicketNumberThatAnotherHas() {
            var other = aServiceRequestOf(partner);
            patched(agent, other, "{\"externalReference\": \"T-1\"}").statusCode(200);

            patched(agent, aServiceRequestOf(partner), "{\"externalReference\": \"T-1\"}")
                    .statusCode(409)
                    .body("existing.id", equalTo(other));
            patched(agent, other, "{\"externalReference\": \"T-1\", \"title\": \"Other\"}")
                    .statusCode(200);
        }

        @Test
        void ofTheOperatorAreTheTopicAndWhatItExpects() {
            var id = oneInProgressOf(partner);
            patched(
                            OPERATOR,
                            id,
                            "{\"topicId\": \"sr-portal-sign-in\", \"expectedResolutionAt\": \"2030-01-01T08:00:00+08:00\"}")
                    .statusCode(200)
                    .body("topic.id", equalTo("sr-portal-sign-in"))
                    .body("expectedResolutionAt", equalTo("2030-01-01T00:00:00Z"));
            patched(OPERATOR, id, "{\"title\": \"Mine now\"}")
                    .statusCode(422)
                    .body("errors.code", contains("partner_says_that"))
                    .body("errors.pointer", contains("#/title"));
        }

        @Test
        void ofThePartnerAnswerTheQuestionItWaitsFor() {
            var id = oneInProgressOf(partner);
            as(OPERATOR)
                    .body("{\"to\": \"waiting_for_partner\", \"reason\": \"Which tenant?\"}")
                    .post(REQUESTS + id + "/transitions");

            patched(OPERATOR, id, "{\"expectedResolutionAt\": \"2030-01-01T00:00:00Z\"}")
                    .body("status", equalTo("waiting_for_partner"));
            patched(agent, id, "{\"description\": \"It is Contoso.\"}").body("status", equalTo("in_progress"));
        }

        @Test
        void needTheVersionThatWasSeenAndAnOpenCase() {
            var id = aServiceRequestOf(partner);
            as(agent)
                    .contentType("application/merge-patch+json")
                    .body("{}")
                    .patch(REQUESTS + id)
                    .then()
                    .statusCode(428);
            as(agent).body("{\"to\": \"cancelled\"}").post(REQUESTS + id + "/transitions");

            patched(agent, id, "{\"title\": \"Too late\"}").statusCode(409);
            severity(agent, id, "critical", "").statusCode(409);
        }

        @Test
        void ofTheSeverityAreRaisedByThePartnerAndLoweredByTheOperator() {
            var id = aServiceRequestOf(partner);

            severity(agent, id, "critical", "")
                    .statusCode(422)
                    .body("errors.code", containsInAnyOrder("telephone_missing", "business_impact_missing"));
            patched(agent, id, "{\"contact\": {\"telephone\": \"+86 21 5555 0100\"}}")
                    .statusCode(200);
            severity(agent, id, "critical", ", \"businessImpact\": \"Nobody can order.\"")
                    .statusCode(200)
                    .body("severity", equalTo("critical"))
                    .body("businessImpact", equalTo("Nobody can order."));
            severity(agent, id, "minimal", "").statusCode(422).body("errors.code", contains("only_operator_lowers"));
            severity(OPERATOR, id, "critical", "").statusCode(422).body("errors.code", contains("same_severity"));
            severity(OPERATOR, id, "minimal", "").statusCode(200).body("severity", equalTo("minimal"));

            as(agent)
                    .get(REQUESTS + id + "/notes")
                    .then()
                    .body("items.text", contains("It spreads.", "It spreads."))
                    .body("items.author.side", contains("partner", "operator"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> as(agent)
                            .get("/v1/service-request-events?after=2")
                            .then()
                            .body("items.severity", contains("critical", "minimal"))
                            .body("items.noteId", everyItem(notNullValue())));
        }
    }

    @Nested
    class History {

        @Test
        void tellsWhoDidWhatWithWhatWasSaidOldestFirst() {
            var id = oneInProgressOf(partner);
            as("operator-representative")
                    .body("{\"channel\": \"telephone\", \"outcome\": \"reached\", \"summary\": \"Called Mei Lin.\"}")
                    .post(REQUESTS + id + "/contacts");
            as(agent)
                    .header("If-Match", "*")
                    .body("{\"severity\": \"minimal\", \"reason\": \"x\"}")
                    .put(REQUESTS + id + "/severity");
            as("operator-representative")
                    .header("If-Match", "*")
                    .body("{\"severity\": \"minimal\", \"reason\": \"Only one user.\"}")
                    .put(REQUESTS + id + "/severity");
            as("operator-representative")
                    .body("{\"text\": \"Careful.\", \"visibility\": \"internal\"}")
                    .post(REQUESTS + id + "/notes");

            as("operator-representative")
                    .body(
                            "{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"It was the cache.\"}}")
                    .post(REQUESTS + id + "/transitions");

            var whatThePartnerSees = as(agent)
                    .get(REQUESTS + id + "/history")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.type.collect { it.split('[.]')[3] }",
                            contains(
                                    "submitted",
                                    "assigned",
                                    "status_changed",
                                    "contacted",
                                    "severity_changed",
                                    "status_changed"))
                    .body(
                            "items.actor.side",
                            contains("partner", "operator", "operator", "operator", "operator", "operator"))
                    .body("items[2].previousStatus", equalTo("submitted"))
                    .body("items[2].status", equalTo("in_progress"))
                    .body("items[3].contact.summary", equalTo("Called Mei Lin."))
                    .body("items[4].previousSeverity", equalTo("moderate"))
                    .body("items[4].severity", equalTo("minimal"))
                    .body("items[4].note.text", equalTo("Only one user."))
                    .body("items[5].code", equalTo("fixed"))
                    .body("items[5].note.text", equalTo("It was the cache."))
                    .extract();
            as("operator-lead")
                    .get(REQUESTS + id + "/history")
                    .then()
                    .body("items", hasSize(7))
                    .body("items.note.text", hasItem("Careful."));
            var page = as(agent).get(REQUESTS + id + "/history?limit=3").then().extract();
            as(agent)
                    .queryParam("limit", 3)
                    .queryParam("cursor", page.<String>path("nextCursor"))
                    .get(REQUESTS + id + "/history")
                    .then()
                    .body(
                            "items.id",
                            equalTo(whatThePartnerSees
                                    .<List<String>>path("items.id")
                                    .subList(3, 6)))
                    .body("nextCursor", nullValue());
            as(aPartner() + "-admin-agent")
                    .get(REQUESTS + id + "/history")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class Notes {

        private ValidatableResponse note(String client, String id, String text, String visibility) {
            return as(client)
                    .body("{\"text\": \"%s\", \"visibility\": \"%s\"}".formatted(text, visibility))
                    .post(REQUESTS + id + "/notes")
                    .then();
        }

        @Test
        void areWrittenByBothSidesAndReadOldestFirst() {
            var id = aServiceRequestOf(partner);
            var first = as(agent)
                    .body("{\"text\": \"Still empty.\"}")
                    .post(REQUESTS + id + "/notes")
                    .then()
                    .statusCode(201)
                    .body("visibility", equalTo("public"))
                    .body("author.id", equalTo(agent))
                    .extract();
            note("operator-representative", id, "We look.", "public").statusCode(201);

            as(agent).get(first.header("Location")).then().statusCode(200).body("text", equalTo("Still empty."));
            as(agent).get(REQUESTS + id + "/notes").then().body("items.text", contains("Still empty.", "We look."));
            as(agent)
                    .get(REQUESTS + id)
                    .then()
                    .body("status", equalTo("submitted"))
                    .header("ETag", "\"2\"");
        }

        @Test
        void thatAreInternalAreTheOperatorsAlone() {
            var id = aServiceRequestOf(partner);
            var before = as(agent).get(REQUESTS + id).header("ETag");
            var internal = note("operator-representative", id, "Careful.", "internal")
                    .statusCode(201)
                    .extract()
                    .header("Location");

            as(agent).get(internal).then().statusCode(404);
            as(agent).get(REQUESTS + id + "/notes").then().body("items", empty());
            as(agent).get(REQUESTS + id).then().header("ETag", before);
            as("operator-lead").get(internal).then().statusCode(200).body("text", equalTo("Careful."));
            note(agent, id, "And now?", "public").statusCode(201);
            await().atMost(PATIENCE)
                    .untilAsserted(() -> as(agent)
                            .get("/v1/service-request-events")
                            .then()
                            .body(
                                    "items.type",
                                    contains(
                                            "dev.partnersupport.service_request.submitted.v1",
                                            "dev.partnersupport.service_request.note_added.v1")));
            note(agent, id, "Secret.", "internal")
                    .statusCode(422)
                    .body("errors.code", contains("internal_is_for_operator"));
        }

        @Test
        void ofThePartnerAnswerTheQuestionItWaitsFor() {
            var id = oneInProgressOf(partner);
            as("operator-representative")
                    .body("{\"to\": \"waiting_for_partner\", \"reason\": \"Which tenant?\"}")
                    .post(REQUESTS + id + "/transitions")
                    .then()
                    .statusCode(200);
            note("operator-representative", id, "Take your time.", "public").statusCode(201);
            as(agent).get(REQUESTS + id).then().body("status", equalTo("waiting_for_partner"));

            var answer = note(agent, id, "Contoso.", "public")
                    .statusCode(201)
                    .extract()
                    .<String>path("id");

            as(agent).get(REQUESTS + id).then().body("status", equalTo("in_progress"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> as(agent)
                            .get("/v1/service-request-events")
                            .then()
                            .body(
                                    "items.findAll { it.noteId == '" + answer + "' }.type",
                                    contains(
                                            "dev.partnersupport.service_request.note_added.v1",
                                            "dev.partnersupport.service_request.status_changed.v1")));
        }

        @Test
        void areNotForCasesThatAreOver() {
            var id = aServiceRequestOf(partner);
            as(agent)
                    .body("{\"to\": \"cancelled\"}")
                    .post(REQUESTS + id + "/transitions")
                    .then()
                    .statusCode(200)
                    .body("allowedActions", empty());

            note(agent, id, "Too late.", "public").statusCode(409);
        }
    }

    @Nested
    class Feed {

        @Test
        void tellsThePartnerEveryFactInOrderWithoutPersonalData() {
            var id = oneInProgressOf(partner);
            as(REPRESENTATIVE)
                    .body("{\"channel\": \"telephone\", \"outcome\": \"reached\", \"summary\": \"Called Mei Lin.\"}")
                    .post(REQUESTS + id + "/contacts")
                    .then()
                    .statusCode(201);

            var feed = await().atMost(Duration.ofSeconds(30))
                    .until(
                            () -> as(agent).get("/v1/service-request-events"),
                            answer -> answer.<List<?>>path("items").size() == 4);

            feed.then()
                    .body("items.sequence", contains(1, 2, 3, 4))
                    .body("items.aggregateVersion", contains(1, 2, 3, 4))
                    .body(
                            "items.type",
                            contains(
                                    "dev.partnersupport.service_request.submitted.v1",
                                    "dev.partnersupport.service_request.assigned.v1",
                                    "dev.partnersupport.service_request.status_changed.v1",
                                    "dev.partnersupport.service_request.contacted.v1"))
                    .body("items[2].previousStatus", equalTo("submitted"))
                    .body("items[2].status", equalTo("in_progress"))
                    .body("items.subject", everyItem(equalTo("service-requests/" + id)))
                    .body("endOfStream", equalTo(true));
            assertFalse(feed.asString().contains("Mei"), "a name in the feed");
        }
    }

    @Nested
    class Topics {

        @ParameterizedTest
        @CsvSource({"en, Technical problems", "de, Technische Probleme", "zh-Hans, 技术问题"})
        void comeInTheCallersLanguage(String language, String category) {
            as(agent)
                    .header("Accept-Language", language)
                    .get("/v1/service-request-topics/sr-portal-unavailable")
                    .then()
                    .statusCode(200)
                    .body("category.name", equalTo(category))
                    .body("detailsSchema", nullValue());
        }

        @Test
        void ofACategoryAreListedInTheirOrderPageByPage() {
            var page = as(agent)
                    .get("/v1/service-request-topics?category=billing&limit=3")
                    .then()
                    .body("items.category.id", everyItem(equalTo("billing")))
                    .body("items", hasSize(3))
                    .extract();
            as(agent)
                    .queryParam("category", "billing")
                    .queryParam("limit", 3)
                    .queryParam("cursor", page.<String>path("nextCursor"))
                    .get("/v1/service-request-topics")
                    .then()
                    .body("items.category.id", everyItem(oneOf("billing")))
                    .body("nextCursor", nullValue());
        }

        @Test
        void withAFormShowItsFieldsInOrder() {
            as(agent)
                    .get("/v1/service-request-topics/sr-invoice-incorrect")
                    .then()
                    .body("detailsSchema.required", containsInAnyOrder("invoiceNumber", "billingPeriod"))
                    .body("detailsSchema.properties.currency.enum", contains("CNY", "USD"))
                    .body("detailsSchema.properties.invoiceNumber.title", not(nullValue()));
        }

        @Test
        void thatDoNotExistAreNotFound() {
            as(agent).get("/v1/service-request-topics/sr-nonsense").then().statusCode(404);
        }
    }
}

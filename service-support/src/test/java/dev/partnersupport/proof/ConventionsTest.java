package dev.partnersupport.proof;

import static dev.partnersupport.proof.ProofTest.Given.aParcelOf;
import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;
import static dev.partnersupport.proof.ProofTest.Given.behindTheScenes;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.localstack.TestStack;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProofTest
class ConventionsTest {

    private final String partner = aPartner();
    private final String agent = partner + "-admin-agent";

    static Stream<byte[]> hostileBodies() {
        return Stream.of(
                ("{\"label\": " + "[".repeat(60) + "]".repeat(60) + "}").getBytes(UTF_8),
                ("{\"weight\": " + "1".repeat(1100) + "}").getBytes(UTF_8),
                new byte[] {0, 0, (byte) 0xff, (byte) 0xfe});
    }

    @Nested
    class Problems {

        @Test
        void withoutATokenIs401() {
            problem(given().get("/v1/parcels"), 401, "unauthenticated").header("WWW-Authenticate", "Bearer");
        }

        @Test
        void aTokenThatIsNoneIs401() {
            problem(given().header("Authorization", "Bearer abc").get("/v1/parcels"), 401, "unauthenticated")
                    .header("WWW-Authenticate", containsString("invalid_token"));
        }

        @Test
        void aTokenForSomebodyElseOrOfThePastIs401() {
            var forAnotherAudience = claims();
            forAnotherAudience.setAudience("another-api");
            var expired = claims();
            expired.setExpirationTimeMinutesInTheFuture(-5);
            var ofAnotherIssuer = claims();
            ofAnotherIssuer.setIssuer("http://localhost:1");

            for (var claims : new JwtClaims[] {forAnotherAudience, expired, ofAnotherIssuer}) {
                problem(with(claims).get("/v1/parcels"), 401, "unauthenticated");
            }
            with(claims()).get("/v1/parcels").then().statusCode(200);
        }

        @Test
        void aPartnersTokenWithoutItsPartnerMayNothing() {
            var claims = claims();
            claims.unsetClaim("partner_id");

            problem(with(claims).get("/v1/parcels"), 403, "forbidden");
        }

        @Test
        void anOperatorsTokenWithAPartnerMayNothing() {
            var claims = claims();
            claims.setStringListClaim("groups", "lead");

            problem(with(claims).get("/v1/parcels"), 403, "forbidden");
        }

        @Test
        void aRightThatTheGroupDoesNotGiveIs403() {
            problem(as(partner + "-billing-admin").body("{\"label\": \"x\"}").post("/v1/parcels"), 403, "forbidden");
        }

        @Test
        void anEndpointThatNobodyAnnotatedIs403() {
            problem(as(agent).get("/v1/parcels/unannotated"), 403, "forbidden");
        }

        @Test
        void anUnknownPathIs404AndAnUnknownIdToo() {
            problem(as(agent).get("/v1/nothing"), 404, "not-found");
            problem(as(agent).get("/v1/parcels/" + UUID.randomUUID()), 404, "not-found");
        }

        @Test
        void aMethodThatIsNotThereIs405() {
            problem(as(agent).delete("/v1/parcels"), 405, "method-not-allowed").header("Allow", "GET, HEAD, POST");
            problem(as(agent).post("/v1/parcels/" + UUID.randomUUID()), 405, "method-not-allowed")
                    .header("Allow", "GET, HEAD, PATCH");
        }

        @Test
        void aMediaTypeThatIsNotUnderstoodIs415() {
            problem(as(agent).contentType("text/plain").body("x").post("/v1/parcels"), 415, "unsupported-media-type");
        }

        @ParameterizedTest
        @ValueSource(strings = {"*/*", "application/*"})
        void aMediaTypeThatIsNoneIs415(String type) {
            problem(
                    as(agent)
                            .contentType(type)
                            .body("{\"label\": \"x\"}".getBytes(UTF_8))
                            .post("/v1/parcels"),
                    415,
                    "unsupported-media-type");
        }

        @Test
        void aMediaTypeHasNoCaseAndAnEncodedBodyIsNotUnderstood() {
            problem(
                            as(agent)
                                    .contentType("Application/JSON")
                                    .body("{\"lable\": 1}")
                                    .post("/v1/parcels"),
                            400,
                            "invalid-request")
                    .body("errors.pointer", contains("#/label", "#/lable"));
            problem(
                    as(agent)
                            .header("Content-Encoding", "gzip")
                            .body("{\"label\": \"x\"}")
                            .post("/v1/parcels"),
                    415,
                    "unsupported-media-type");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "GET /v1/parcels HTTP/1.0\r\n\r\n",
                    "GET /v1/parcels?q=\u00e9 HTTP/1.0\r\nHost: localhost\r\n\r\n",
                    "GET /v1/parcels HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"
                })
        void whatNamesNoHostOrIsNotEncodedIs400(String request) throws IOException {
            try (var socket = new Socket("localhost", RestAssured.port)) {
                socket.setSoTimeout(10_000);
                socket.getOutputStream().write(request.getBytes(ISO_8859_1));
                var answer = new String(socket.getInputStream().readAllBytes(), UTF_8);

                assertTrue(answer.contains(" 400 "), answer);
                assertTrue(answer.contains("application/problem+json"), answer);
            }
        }

        @Test
        void aBodyThatIsTooLargeIs413() {
            var tooLarge = "{\"label\": \"" + "x".repeat(2 * 1024 * 1024) + "\"}";
            problem(as(agent).body(tooLarge).post("/v1/parcels"), 413, "too-large");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{                              | #         | malformed_body",
                    "{\"label\": \"a\"} x           | #         | malformed_body",
                    "{\"label\": \"a\", \"lable\": 1} | #/lable | unknown_member",
                    "{\"label\": 5}                 | #/label   | wrong_type",
                    "{\"label\": \"a\", \"weight\": \"3\"} | #/weight | wrong_type",
                    "{\"label\": \"a\", \"weight\": 3.0} | #/weight | wrong_type",
                    "{\"label\": \"a\", \"size\": \"VERY_SMALL\"} | #/size | unknown_value",
                    "{\"label\": \"a\\u0000b\"} | #/label | control_character",
                    "{\"label\": \"\\ud800\"} | #/label | control_character",
                    "{\"label\": \"a\", \"label\": \"b\"} | # | duplicate_member",
                    "{\"label\": \"a\", \"size\": 0} | #/size | wrong_type",
                    "{\"label\": \"a\", \"at\": 12345} | #/at | wrong_type",
                    "{\"label\": \"a\", \"at\": \"yesterday\"} | #/at | wrong_type",
                    "{\"label\": \"a\", \"at\": \"+99999-01-01T00:00:00Z\"} | #/at | wrong_type",
                    "{\"label\": \" \"}             | #/label   | not_blank",
                    "{\"label\": \"123456789012345678901\"} | #/label | size",
                    "{}                             | #/label   | not_blank",
                    "null                           | #         | not_null",
                })
        void aBodyThatTheDocumentRefusesIs400AndNamesTheMember(String body, String pointer, String code) {
            problem(as(agent).body(body).post("/v1/parcels"), 400, "invalid-request")
                    .body("errors.pointer", contains(pointer))
                    .body("errors.code", contains(code))
                    .body("errors[0].detail", notNullValue());
        }

        @ParameterizedTest
        @CsvSource({
            "/v1/parcels/not-a-uuid,   id,     malformed_value",
            "/v1/parcels?limit=many,   limit,  malformed_value",
            "/v1/parcels?limit=0,      limit,  min",
            "/v1/parcels?limit=201,    limit,  max",
            "/v1/parcels?cursor=abc.d, cursor, forged_cursor",
            "/v1/parcels?curser=x,     curser, unknown_parameter",
            "/v1/parcels?cursor=%fc,   cursor, malformed_value",
            "/v1/parcels?limit=,       limit,  malformed_value",
            "/v1/parcels?limit=1&limit=2, limit, malformed_value",
            "/v1/parcels?limit=+5,     limit,  malformed_value",
        })
        void aParameterThatTheDocumentRefusesIs400AndIsNamed(String path, String parameter, String code) {
            problem(as(agent).urlEncodingEnabled(false).get(path), 400, "invalid-request")
                    .body("errors.parameter", contains(parameter))
                    .body("errors.code", contains(code));
        }

        @Test
        void everythingThatIsWrongIsToldAtOnce() {
            var body = """
                    {"lable": 1, "size": "", "weight": "3", "at": 7, "others": [{"name": " ", "street": 5, "zip": {"a": 1}, "city": 1}, 4]}""";

            problem(as(agent).body(body).post("/v1/parcels?validateOnly=maybe&misspelt=true"), 400, "invalid-request")
                    .body(
                            "errors.collect { (it.pointer ?: it.parameter) + ' ' + it.code }",
                            containsInAnyOrder(
                                    "misspelt unknown_parameter",
                                    "validateOnly malformed_value",
                                    "#/lable unknown_member",
                                    "#/label not_blank",
                                    "#/size wrong_type",
                                    "#/weight wrong_type",
                                    "#/at wrong_type",
                                    "#/others/0/name not_blank",
                                    "#/others/0/street wrong_type",
                                    "#/others/0/zip unknown_member",
                                    "#/others/0/city unknown_member",
                                    "#/others/1 wrong_type"));
        }

        @Test
        void whatIsWrongInThePathIsToldWithWhatIsWrongInTheBody() {
            problem(as("operator-lead").body("{\"label\": 5}").put("/v1/parcels/none/label"), 400, "invalid-request")
                    .body("errors.parameter", hasItem("id"))
                    .body("errors.pointer", hasItem("#/label"));
        }

        @ParameterizedTest
        @MethodSource("dev.partnersupport.proof.ConventionsTest#hostileBodies")
        void aSmallBodyThatIsTooMuchIsMalformedRatherThanTooLarge(byte[] body) {
            problem(as(agent).body(body).post("/v1/parcels"), 400, "invalid-request")
                    .body("errors.code", hasItem("malformed_body"));
        }

        @ParameterizedTest
        @CsvSource({"20, 201", "21, 400"})
        void lengthsCountCodePoints(int emoji, int status) {
            as(agent)
                    .body("{\"label\": \"" + "\uD83D\uDE00".repeat(emoji) + "\"}")
                    .post("/v1/parcels")
                    .then()
                    .statusCode(status);
        }

        @Test
        void aBodyWithoutALengthThatIsTooLargeIs413Too() throws Exception {
            var tooLarge = "{\"label\": \"" + "x".repeat(1024 * 1024 + 10) + "\"}";
            var request = HttpRequest.newBuilder(
                            URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/parcels"))
                    .header("Authorization", TestStack.bearer(agent))
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge.getBytes(UTF_8))))
                    .build();

            var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

            assertEquals(413, answer.statusCode());
            assertTrue(answer.body().contains("/too-large"), answer.body());
        }

        @Test
        void aFailureOfOursTellsNothingOfTheInside() {
            problem(as(agent).get("/v1/parcels/failure"), 500, "internal-error")
                    .body(not(containsString("secret")))
                    .body(not(containsString("Exception")));
        }

        @ParameterizedTest
        @CsvSource({
            "de-AT, Hier ist nichts",
            "zh-CN, 此处没有内容",
            "zh-Hans, 此处没有内容",
            "fr, There is nothing here",
            "'fr;q=0.9, de;q=0.5', Hier ist nichts"
        })
        void theTitleIsInTheCallersLanguage(String accepted, String title) {
            as(agent)
                    .header("Accept-Language", accepted)
                    .get("/v1/nothing")
                    .then()
                    .body("title", equalTo(title));
        }

        @ParameterizedTest
        @CsvSource({"de, darf nicht leer sein", "zh-CN, 不得为空白", "zh, 不得为空白", "fr, must not be blank"})
        void theReasonsOfTheDocumentAreInTheCallersLanguage(String accepted, String detail) {
            problem(
                            as(agent)
                                    .header("Accept-Language", accepted)
                                    .body("{}")
                                    .post("/v1/parcels"),
                            400,
                            "invalid-request")
                    .body("errors[0].detail", containsString(detail));
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/plain", "image/png", "garbage", "/"})
        void anAnswerThatIsNotGivenInThatFormIs406AndNothingIsDone(String accepted) {
            problem(
                    as(agent)
                            .header("Accept", accepted)
                            .body("{\"label\": \"unwanted\"}")
                            .post("/v1/parcels"),
                    406,
                    "not-acceptable");
            as(agent).get("/v1/parcels").then().body("items", empty());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                    "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                    "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                    "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more"
                })
        void aTraceThatIsNoneIsReplaced(String traceParent) {
            as(agent)
                    .header("traceparent", traceParent)
                    .get("/v1/nothing")
                    .then()
                    .body("traceId", matchesPattern("[0-9a-f]{32}"))
                    .body("traceId", not(oneOf("0".repeat(32), "0af7651916cd43dd8448eb211c80319c")));
        }

        @ParameterizedTest
        @ValueSource(strings = {"00-%s-b7ad6b7169203331-01", "cc-%s-b7ad6b7169203331-01-more"})
        void theCallersTraceIsKept(String traceParent) {
            var trace = "0af7651916cd43dd8448eb211c80319c";
            as(agent)
                    .header("traceparent", traceParent.formatted(trace))
                    .get("/v1/parcels/" + UUID.randomUUID())
                    .then()
                    .body("traceId", equalTo(trace));
        }

        static ValidatableResponse problem(Response response, int status, String type) {
            return response.then()
                    .statusCode(status)
                    .contentType("application/problem+json")
                    .body("type", endsWith("/" + type))
                    .body("status", equalTo(status))
                    .body("title", notNullValue())
                    .body("instance", startsWith("/"));
        }

        private JwtClaims claims() {
            var claims = new JwtClaims();
            claims.setIssuer(TestStack.issuer().address().toString());
            claims.setAudience("partner-support");
            claims.setSubject("somebody");
            claims.setStringListClaim("groups", "admin_agent");
            claims.setStringClaim("partner_id", partner);
            claims.setExpirationTimeMinutesInTheFuture(5);
            claims.setIssuedAtToNow();
            return claims;
        }

        private static RequestSpecification with(JwtClaims claims) {
            return given().header(
                            "Authorization", "Bearer " + TestStack.issuer().sign(claims));
        }
    }

    @Nested
    class Versions {

        @Test
        void whatWasMadeHasItsAddressAndItsTag() {
            as(agent)
                    .body("{\"label\": \"new\"}")
                    .post("/v1/parcels")
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"0\"")
                    .header("Location", matchesPattern(".*/v1/parcels/[0-9a-f-]{36}"))
                    .header("Vary", containsString("Authorization"));
        }

        @Test
        void aMediaTypeOfNothingDoesNotMatter() {
            as(agent).contentType("text/plain").get("/v1/parcels").then().statusCode(200);
        }

        @Test
        void whatTheCallerHasAlreadyIs304() {
            var path = "/v1/parcels/" + aParcelOf(partner, "known");

            for (var tag : new String[] {"\"0\"", "W/\"0\"", "0", "*", "\"7\", \"0\""}) {
                as(agent).header("If-None-Match", tag).get(path).then().statusCode(304);
            }
            as(agent).header("If-None-Match", "\"1\"").get(path).then().statusCode(200);
        }

        @Test
        void whatIsToEndSaysSoInItsAnswersAndInTheDocument() {
            var path = "/v1/parcels/" + aParcelOf(partner, "old");

            as("operator-representative")
                    .body("{\"label\": \"new\"}")
                    .header("If-Match", "\"0\"")
                    .put(path + "/label")
                    .then()
                    .statusCode(200)
                    .header("Deprecation", "@1796083200")
                    .header("Sunset", "Sat, 01 Jan 2028 00:00:00 GMT")
                    .header("Link", containsString("rel=\"deprecation\""));
            as(agent).get(path).then().header("Sunset", nullValue());
            given().get("/openapi?format=json")
                    .then()
                    .body("paths.'/v1/parcels/{id}/label'.put.deprecated", equalTo(true));
        }

        @Test
        void replacingNeedsTheVersionThatWasSeen() {
            var path = "/v1/parcels/" + aParcelOf(partner, "old") + "/label";
            var change = "{\"label\": \"new\"}";

            as("operator-lead")
                    .body(change)
                    .put(path)
                    .then()
                    .statusCode(428)
                    .body("type", endsWith("/version-required"));
            as("operator-lead")
                    .header("If-Match", "\"5\"")
                    .body(change)
                    .put(path)
                    .then()
                    .statusCode(412);
            as("operator-lead")
                    .header("If-Match", "\"0\"")
                    .body(change)
                    .put(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"1\"");
            as("operator-lead")
                    .header("If-Match", "\"0\"")
                    .body(change)
                    .put(path)
                    .then()
                    .statusCode(412);
        }
    }

    @Nested
    class Patches {

        private String path;

        @BeforeEach
        void aParcel() {
            path = "/v1/parcels/" + aParcelOf(partner, "old");
        }

        private ValidatableResponse patched(String version, String patch) {
            return as(agent)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", version)
                    .body(patch)
                    .patch(path)
                    .then();
        }

        @Test
        void changeWhatTheyNameAndRemoveWhatIsNull() {
            patched("0", "{\"weight\": 3, \"receiver\": {\"name\": \"Mei\", \"street\": \"Nanjing\"}}")
                    .statusCode(200)
                    .header("ETag", "\"1\"")
                    .body("label", equalTo("old"))
                    .body("weight", equalTo(3));
            patched("1", "{\"label\": \"new\", \"weight\": null, \"receiver\": {\"street\": null}}")
                    .statusCode(200)
                    .body("label", equalTo("new"))
                    .body("weight", nullValue())
                    .body("receiver.name", equalTo("Mei"))
                    .body("receiver.street", nullValue());
        }

        @Test
        void thatSayWhatIsSoAlreadyChangeNothing() {
            patched("0", "{\"label\": \" old \"}").statusCode(200).header("ETag", "\"0\"");
        }

        @Test
        void needTheVersionThatWasSeen() {
            as(agent)
                    .contentType("application/merge-patch+json")
                    .body("{}")
                    .patch(path)
                    .then()
                    .statusCode(428);
            patched("7", "{}").statusCode(412);
        }

        @Test
        void ofAnotherMediaTypeAre415AndToldWhichIsMeant() {
            Problems.problem(as(agent).header("If-Match", "0").body("{}").patch(path), 415, "unsupported-media-type")
                    .header("Accept-Patch", "application/merge-patch+json");
        }

        @Test
        void areToldEverythingThatIsWrong() {
            patched(
                            "0",
                            "{\"lable\": 1, \"label\": null, \"weight\": 0, \"receiver\": {\"street\": \"much too long\"}}")
                    .statusCode(400)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            containsInAnyOrder(
                                    "#/lable unknown_member",
                                    "#/label not_blank",
                                    "#/weight min",
                                    "#/receiver/street size"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"[]", "5", "null", "{", ""})
        void thatAreNoObjectAre400(String patch) {
            patched("0", patch).statusCode(400).body("errors.pointer", contains("#"));
        }

        @Test
        void thatLeaveTheThingIncompleteAre422() {
            patched("0", "{\"receiver\": {\"street\": \"Nanjing\"}}")
                    .statusCode(422)
                    .body("errors.pointer", contains("#/receiver/name"));
        }
    }

    @Nested
    class DryRuns {

        @Test
        void sayWhetherARequestWouldBeAcceptedAndDoNothing() {
            as(agent)
                    .header("Idempotency-Key", "dry")
                    .body("{\"label\": \"new\"}")
                    .post("/v1/parcels?validateOnly=true")
                    .then()
                    .statusCode(204)
                    .body(emptyString());

            as(agent).get("/v1/parcels").then().body("items", empty());
            assertEquals(List.of(), behindTheScenes("select id from event_log where partner_id = '" + partner + "'"));
            assertEquals(
                    List.of(), behindTheScenes("select key from idempotency_key where partner_id = '" + partner + "'"));
        }

        @Test
        void refuseAsTheRequestWouldBe() {
            Problems.problem(as(agent).body("{}").post("/v1/parcels?validateOnly=true"), 400, "invalid-request")
                    .body("errors.code", contains("not_blank"));
        }

        @Test
        void areOnlyWhereTheDocumentHasThem() {
            Problems.problem(
                    as("operator-lead").post("/v1/parcels/" + UUID.randomUUID() + "/announcement?validateOnly=true"),
                    400,
                    "invalid-request");
        }

        @ParameterizedTest
        @ValueSource(strings = {"validateOnly", "validateOnly=", "validateOnly=false&validateOnly=true"})
        void thatAreNeitherTrueNorFalseAreRefused(String query) {
            Problems.problem(
                            as(agent).body("{\"label\": \"new\"}").post("/v1/parcels?" + query), 400, "invalid-request")
                    .body("errors.parameter", contains("validateOnly"));
            as(agent).get("/v1/parcels").then().body("items", empty());
        }

        @Test
        void thatAreNoneAreDone() {
            as(agent)
                    .body("{\"label\": \"new\"}")
                    .post("/v1/parcels?validateOnly=false")
                    .then()
                    .statusCode(201);
        }
    }

    @Nested
    class Lists {

        @Test
        void pagesFollowEachOtherWithoutOverlap() {
            for (var label : new String[] {"a", "b", "c"}) {
                aParcelOf(partner, label);
            }

            var first = as(agent)
                    .get("/v1/parcels?limit=2")
                    .then()
                    .body("items.label", contains("a", "b"))
                    .header("Link", containsString("rel=\"next\""))
                    .extract();
            as(agent)
                    .queryParam("limit", 2)
                    .queryParam("cursor", first.<String>path("nextCursor"))
                    .get("/v1/parcels")
                    .then()
                    .body("items.label", contains("c"))
                    .body("nextCursor", nullValue())
                    .header("Link", nullValue());
        }

        @Test
        void aCursorIsWorthlessToAnotherPartner() {
            aParcelOf(partner, "a");
            aParcelOf(partner, "b");
            var cursor = as(agent).get("/v1/parcels?limit=1").<String>path("nextCursor");

            as(aPartner() + "-admin-agent")
                    .queryParam("cursor", cursor)
                    .get("/v1/parcels")
                    .then()
                    .statusCode(400);
        }
    }
}

package dev.partnersupport.proof;

import static dev.partnersupport.proof.ProofTest.Given.aParcelOf;
import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.partnersupport.localstack.TestStack;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProofTest
class ConventionsTest {

    private final String partner = aPartner();
    private final String agent = partner + "-admin-agent";

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
            problem(as(agent).delete("/v1/parcels"), 405, "method-not-allowed");
        }

        @Test
        void aMediaTypeThatIsNotUnderstoodIs415() {
            problem(as(agent).contentType("text/plain").body("x").post("/v1/parcels"), 415, "unsupported-media-type");
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
                    "{\"label\": \"a\", \"size\": \"VERY_SMALL\"} | #/size | wrong_type",
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
        })
        void aParameterThatTheDocumentRefusesIs400AndIsNamed(String path, String parameter, String code) {
            problem(as(agent).get(path), 400, "invalid-request")
                    .body("errors.parameter", contains(parameter))
                    .body("errors.code", contains(code));
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

        @Test
        void theCallersTraceIsKept() {
            var trace = "0af7651916cd43dd8448eb211c80319c";
            as(agent)
                    .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                    .get("/v1/parcels/" + UUID.randomUUID())
                    .then()
                    .body("traceId", equalTo(trace));
        }

        private static ValidatableResponse problem(Response response, int status, String type) {
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
        void whatTheCallerHasAlreadyIs304() {
            var path = "/v1/parcels/" + aParcelOf(partner, "known");

            for (var tag : new String[] {"\"0\"", "W/\"0\"", "0", "*", "\"7\", \"0\""}) {
                as(agent).header("If-None-Match", tag).get(path).then().statusCode(304);
            }
            as(agent).header("If-None-Match", "\"1\"").get(path).then().statusCode(200);
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

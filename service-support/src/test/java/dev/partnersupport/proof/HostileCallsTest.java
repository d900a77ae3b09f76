package dev.partnersupport.proof;

import static dev.partnersupport.localstack.TestStack.bearer;
import static dev.partnersupport.proof.ProofTest.Given.aParcelOf;
import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.support.database.OnePartner;
import io.agroal.api.AgroalDataSource;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sends who means harm, beyond tokens and bodies that are plainly wrong. */
@ProofTest
class HostileCallsTest {

    private static final int MOST_OF_A_PARTNER = 50;

    private final String partner = aPartner();
    private final String agent = partner + "-admin-agent";

    @Inject
    AgroalDataSource database;

    @Test
    void whoIsSlowOnPurposeTakesNoThreadOfTheOthers() throws IOException {
        var slow = new ArrayList<Socket>();
        try {
            // More, since a call that only looks whether it is so may be one of them for a moment
            for (var i = 0; i < MOST_OF_A_PARTNER + 10; i++) {
                slow.add(aRequestThatDoesNotEnd());
            }
            await().untilAsserted(() -> as(agent)
                    .get("/v1/parcels")
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "1")
                    .body("type", endsWith("/too-many-requests")));

            as(aPartner() + "-admin-agent").get("/v1/parcels").then().statusCode(200);
            given().get("/q/health/ready").then().statusCode(200);
        } finally {
            for (var socket : slow) {
                socket.close();
            }
        }
        await().untilAsserted(() -> as(agent).get("/v1/parcels").then().statusCode(200));
    }

    private Socket aRequestThatDoesNotEnd() throws IOException {
        var socket = new Socket("localhost", RestAssured.port);
        socket.getOutputStream()
                .write("""
                POST /v1/parcels HTTP/1.1
                Host: localhost
                Authorization: %s
                Content-Type: application/json
                Content-Length: 1000

                {""".formatted(bearer(agent)).replace("\n", "\r\n").getBytes(US_ASCII));
        return socket;
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "{}", "\"x\""})
    void aBodyOfMoreValuesThanAnybodyNeedsIsNotLookedAt(String value) {
        as(agent)
                .body("{\"label\": [" + (value + ",").repeat(20_000) + value + "]}")
                .post("/v1/parcels")
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("too_many_values"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"//v1/parcels", "//evil.example/..//v1/parcels", "/v1/./parcels", "/v1/parcels/"})
    void anAddressLeadsToThisServiceHoweverItWasWritten(String path) {
        var made =
                as(agent).urlEncodingEnabled(false).body("{\"label\": \"x\"}").post(path);
        aParcelOf(partner, "one more");
        var list = as(agent).urlEncodingEnabled(false).get(path + "?limit=1");

        made.then().statusCode(201).header("Location", startsWith("/v1/parcels/"));
        list.then().statusCode(200).header("Link", startsWith("</v1/parcels"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1;x/parcels", "/v1/parcels;x=y", "/v1/parcels/;@evil.example"})
    void anAddressHasNoMatrixParameters(String path) {
        as(agent).urlEncodingEnabled(false).get(path).then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"label", "metadata", "\u0315"})
    void heapsOfMarksAreRefusedBeforeTheyAreComposed(String name) {
        var marks = "a" + "\u0315\u0300\u05ae".repeat(50_000);

        as(agent)
                .body("{\"%s\": \"%s\", \"%s\": 1}".formatted(name, marks, marks))
                .post("/v1/parcels")
                .then()
                .statusCode(400);
        as(agent)
                .body("{\"label\": \"Việt Nam, हिन्दी\"}")
                .post("/v1/parcels")
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Forwarded-Host", "X-Forwarded-Prefix", "Forwarded", "X-Original-URL"})
    void anAddressIsNotTakenFromHeaders(String header) {
        as(agent)
                .header(header, "host=evil.example")
                .body("{\"label\": \"x\"}")
                .post("/v1/parcels")
                .then()
                .statusCode(201)
                .header("Location", startsWith("/v1/parcels/"));
    }

    @Test
    void theMethodIsTheOneOfTheRequest() {
        as(agent)
                .header("X-HTTP-Method-Override", "POST")
                .get("/v1/parcels")
                .then()
                .body("items", equalTo(List.of()));
        as(agent).request("TRACE", "/v1/parcels").then().statusCode(405).body(not(containsString("Bearer")));
    }

    @Test
    void metricsNameNoPathThatSomebodyMadeUp() {
        var word = "word" + aPartner();
        given().get("/v1/" + word);
        given().header("Authorization", "Bearer abc").get("/v1/" + word);
        as(agent).delete("/v1/parcels/" + word);
        as(agent).get("/v1/" + word);
        as(agent).get("/v1/parcels/" + word);
        as(agent).get("/v1/parcels");

        given().header("Authorization", "Bearer abc").get("/" + word);
        given().urlEncodingEnabled(false).header("Authorization", "Bearer abc").get("//v1/" + word);
        as(agent).get("/v1/parcels/" + UUID.randomUUID() + "/last");

        await().untilAsserted(() -> {
            var metrics = given().get("/q/metrics").asString();
            assertTrue(metrics.contains("uri=\"/v1/parcels/{id}\""), metrics);
            assertTrue(metrics.contains("uri=\"/v1/parcels\""), metrics);
            assertTrue(
                    metrics.contains("method=\"DELETE\",outcome=\"CLIENT_ERROR\",status=\"405\",uri=\"UNMATCHED\""),
                    metrics);
            assertFalse(metrics.contains(word), metrics);
        });
    }

    @Test
    void whatTheDatabaseSaysOfARefusedRowHoldsNoneOfItsValues() {
        var refused = assertThrows(
                SQLException.class,
                () -> OnePartner.act(partner, () -> {
                    try (var connection = database.getConnection();
                            var statement = connection.createStatement()) {
                        return statement.execute(
                                "insert into parcel (partner_id, label) values ('%s', 'Mei Lin')".formatted(partner));
                    }
                }));

        assertTrue(refused.getMessage().contains("violates not-null constraint"), refused.getMessage());
        assertFalse(refused.getMessage().contains("Mei Lin"), refused.getMessage());
    }

    @Test
    void noPageOfAnotherOriginMayReadAnything() {
        for (var method : new String[] {"OPTIONS", "GET"}) {
            as(agent)
                    .header("Origin", "https://evil.example")
                    .header("Access-Control-Request-Method", "POST")
                    .request(method, "/v1/parcels")
                    .then()
                    .header("Access-Control-Allow-Origin", nullValue())
                    .header("Access-Control-Allow-Credentials", nullValue());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/parcels", "/v1/nothing"})
    void noBrowserRunsOrKeepsAnAnswer(String path) {
        as(agent)
                .get(path)
                .then()
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Strict-Transport-Security", "max-age=31536000")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
    }

    @Test
    void theReferenceRunsItsOwnScriptsOnly() {
        given().get("/docs/")
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", startsWith("default-src 'self'"))
                .header("X-Frame-Options", "DENY");
    }

    @Test
    void markupIsText() {
        var markup = "<img onerror=x>";

        as(agent)
                .body("{\"label\": \"" + markup + "\"}")
                .post("/v1/parcels")
                .then()
                .statusCode(201)
                .contentType(startsWith("application/json"))
                .body("label", equalTo(markup));
    }
}

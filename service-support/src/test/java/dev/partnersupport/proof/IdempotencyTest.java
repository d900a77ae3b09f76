package dev.partnersupport.proof;

import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;
import static dev.partnersupport.proof.ProofTest.Given.behindTheScenes;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.TestStack;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProofTest
class IdempotencyTest {

    private static final String BODY = "{\"label\": \"once\", \"weight\": 3}";

    private final String partner = aPartner();
    private final String agent = partner + "-admin-agent";

    private static ValidatableResponse post(String client, String key, String body) {
        return as(client)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/parcels")
                .then();
    }

    @Test
    void theSameRequestGetsTheFirstAnswerAgain() {
        var first = post(agent, "k", BODY)
                .statusCode(201)
                .header("Idempotency-Replayed", nullValue())
                .extract();
        var again = post(agent, "k", " {\"weight\": 3,\n \"label\":\"once \"} ")
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .extract();

        assertEquals(first.asString(), again.asString());
        for (var header : List.of("ETag", "Location", "Content-Type")) {
            assertEquals(first.header(header), again.header(header));
        }
        as(agent).get("/v1/parcels").then().body("items", hasSize(1));
        assertEquals(
                List.of("1"), behindTheScenes("select count(*) from event_log where partner_id = '" + partner + "'"));
    }

    @Test
    void aColleagueGetsItTooAndAnotherPartnerDoesNot() {
        var id = post(agent, "k", BODY).extract().<String>path("id");

        post(partner + "-helpdesk-agent", "k", BODY).statusCode(201).body("id", equalTo(id));
        post(aPartner() + "-admin-agent", "k", BODY).statusCode(201).body("id", not(equalTo(id)));
    }

    @Test
    void itIsTheFirstAnswerAlsoWhenTheThingHasChanged() {
        var first = post(agent, "k", BODY).extract();
        as("operator-lead")
                .header("If-Match", "*")
                .body("{\"label\": \"changed\"}")
                .put("/v1/parcels/" + first.path("id") + "/label")
                .then()
                .statusCode(200);

        assertEquals(first.asString(), post(agent, "k", BODY).extract().asString());
    }

    @Test
    void anotherBodyOrAnotherPathIs422() {
        var id = post(agent, "k", BODY).extract().path("id");

        post(agent, "k", "{\"label\": \"another\"}").statusCode(422).body("type", endsWith("/key-reused"));
        as("operator-lead")
                .header("Idempotency-Key", "o")
                .post("/v1/parcels/" + id + "/announcement")
                .then()
                .statusCode(200);
        as("operator-lead")
                .header("Idempotency-Key", "o")
                .post("/v1/parcels/" + UUID.randomUUID() + "/announcement")
                .then()
                .statusCode(422);
    }

    @Test
    void aKeyMayBeQuoted() {
        var id = post(agent, "\"k\"", BODY).statusCode(201).extract().path("id");

        post(agent, "k", BODY).header("Idempotency-Replayed", "true").body("id", equalTo(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "  "})
    void anEmptyKeyIs400(String key) {
        post(agent, key, BODY).statusCode(400).body("errors.parameter", contains("Idempotency-Key"));
    }

    @Test
    void aKeyThatIsTooLongIs400AndToldWithTheRest() {
        post(agent, "k".repeat(255), BODY).statusCode(201);
        post(agent, "k".repeat(256), "{}").statusCode(400).body("errors", hasSize(2));
    }

    @Test
    void whatWasRefusedIsTriedAnew() {
        post(agent, "k", "{}").statusCode(400);
        post(partner + "-billing-admin", "k", BODY).statusCode(403);

        post(agent, "k", BODY).statusCode(201).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void whatWasRefusedOnItsWayIsTriedAnew() {
        var announcement = "/v1/parcels/" + UUID.randomUUID() + "/announcement";
        for (var i = 0; i < 2; i++) {
            as("operator-lead")
                    .header("Idempotency-Key", announcement)
                    .post(announcement)
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void anAnswerThatCanNotBeReadAnyMoreIsOurFailure() {
        post(agent, "k", BODY).statusCode(201);
        behindTheScenes(
                "update idempotency_key set answer = '{\"version\": \"none\"}' where partner_id = '" + partner + "'");

        post(agent, "k", BODY).statusCode(500).body("type", endsWith("/internal-error"));
        as(agent).get("/v1/parcels").then().body("items", hasSize(1));
    }

    @Test
    void whileTheFirstIsStillAtWorkItIs409AndWorthATryInAMoment() throws SQLException {
        try (var atWork = TestStack.database().superuser("proof")) {
            atWork.setAutoCommit(false);
            var lock = atWork.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))");
            lock.setString(1, "idempotency\n" + partner + "\nk");
            lock.execute();

            post(agent, "k", BODY).statusCode(409).header("Retry-After", "1").body("type", endsWith("/still-running"));
            atWork.rollback();
        }
        post(agent, "k", BODY).statusCode(201);
    }

    @Test
    void theOperatorsKeysAreItsOwn() {
        var id = post(agent, "k", BODY).extract().path("id");
        var announced = announce(id);

        assertEquals(announced.asString(), announce(id).asString());
        assertEquals(
                List.of("1"),
                behindTheScenes("select count(*) from event_log where aggregate_id = '" + id
                        + "' and type = 'dev.partnersupport.customer.announced.v1'"));
    }

    private static ExtractableResponse<Response> announce(Object id) {
        return as("operator-lead")
                .header("Idempotency-Key", "announce " + id)
                .post("/v1/parcels/" + id + "/announcement")
                .then()
                .statusCode(200)
                .extract();
    }

    @Test
    void anAnswerIsKeptForADayAndThenForgotten() {
        post(agent, "young", BODY).statusCode(201);
        post(agent, "old", BODY).statusCode(201);
        var ofPartner = " where partner_id = '" + partner + "'";
        behindTheScenes("update idempotency_key set kept_at = now() - interval '23 hours 59 minutes'" + ofPartner);
        behindTheScenes("update idempotency_key set kept_at = now() - interval '24 hours 1 minute'" + ofPartner
                + " and key = 'old'");

        await().atMost(Duration.ofSeconds(30))
                .until(() -> behindTheScenes("select key from idempotency_key" + ofPartner), equalTo(List.of("young")));
    }
}

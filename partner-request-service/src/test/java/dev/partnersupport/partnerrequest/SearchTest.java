package dev.partnersupport.partnerrequest;

import static dev.partnersupport.partnerrequest.Given.aBody;
import static dev.partnersupport.partnerrequest.Given.aPartner;
import static dev.partnersupport.partnerrequest.Given.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Full text over service requests: what is found, by what, and by whom. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "partner_request"))
class SearchTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private static ValidatableResponse submitted(String partner, String title, String description) {
        return as(partner + "-system")
                .body(aBody(", \"externalReference\": \"INC-4711/A\"")
                        .replace("Customer list stays empty", title)
                        .replace("Nothing since this morning.", description))
                .post("/v1/service-requests")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse search(String client, String q) {
        return as(client).queryParam("q", q).get("/v1/service-requests").then().statusCode(200);
    }

    private static void findsSoon(String client, String q, String id) {
        await().atMost(SOON).untilAsserted(() -> search(client, q).body("items.id", contains(id)));
    }

    @ParameterizedTest
    @CsvSource({
        "Rechnung, a word that stands there in the plural",
        "rechnungen, the same word",
        "RECHN, how it begins",
        "größe, with its umlaut",
        "grosse, without its umlaut",
        "Kunden leer, two words that both are there",
        "发票, a Chinese word",
        "增值税, a part of a longer one",
        "票, a single character",
        "INC-4711, the partner's own number",
        "4711, a part of it",
    })
    void findsBy(String q, String because) {
        var partner = aPartner();
        String id = submitted(partner, "Rechnungen in falscher Größe", "Die Kundenliste bleibt leer. 增值税发票无法下载。")
                .extract()
                .path("id");

        findsSoon(partner + "-system", q, id);
    }

    @Test
    void findsByNumberAndOnlyThatRequest() {
        var partner = aPartner();
        submitted(partner, "One", "Same words.");
        var second = as(partner + "-system")
                .body(aBody(""))
                .post("/v1/service-requests")
                .then()
                .extract();

        String number = second.path("number");
        findsSoon(partner + "-system", number, second.path("id"));
        findsSoon(partner + "-system", number.substring(3), second.path("id"));
        findsSoon(partner + "-system", number.substring(0, number.length() - 1) + " " + number, second.path("id"));
    }

    @Test
    void findsByPublicNotesButNotByInternalOnes() {
        var partner = aPartner();
        String id = submitted(partner, "One", "Two.").extract().path("id");
        for (var note : List.of("\"Sonnenfinsternis\", \"visibility\": \"internal\"", "\"Mondfinsternis\"")) {
            as("operator-lead")
                    .body("{\"text\": " + note + "}")
                    .post("/v1/service-requests/" + id + "/notes")
                    .then()
                    .statusCode(201);
        }

        findsSoon(partner + "-system", "Mondfinsternis", id);
        findsSoon("operator-lead", "Mondfinsternis", id);
        for (var client : List.of(partner + "-system", "operator-lead")) {
            search(client, "Sonnenfinsternis").body("items", hasSize(0));
        }
    }

    @Test
    void findsWhatWasChangedAndNoLongerWhatItWasBefore() {
        var partner = aPartner();
        String id = submitted(partner, "Vorher", "Two.").extract().path("id");
        findsSoon(partner + "-system", "vorher", id);

        as(partner + "-system")
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"title\": \"Nachher\"}")
                .patch("/v1/service-requests/" + id)
                .then()
                .statusCode(200);

        findsSoon(partner + "-system", "nachher", id);
        search(partner + "-system", "vorher").body("items", hasSize(0));
    }

    @Test
    void findsNothingOfAnotherPartner() {
        var partner = aPartner();
        String id = submitted(partner, "Einzigartigkeitswort", "Two.").extract().path("id");
        findsSoon(partner + "-system", "Einzigartigkeitswort", id);

        search(aPartner() + "-system", "Einzigartigkeitswort").body("items", hasSize(0));
    }

    @Test
    void goesTogetherWithOtherFiltersOrdersAndPages() {
        var partner = aPartner();
        var ids = new ArrayList<String>();
        for (var i = 0; i < 3; i++) {
            ids.add(as(partner + "-system")
                    .body(aBody("").replace("Customer list", "Flaschenpost"))
                    .post("/v1/service-requests")
                    .then()
                    .extract()
                    .path("id"));
        }
        await().atMost(SOON)
                .untilAsserted(() -> search(partner + "-system", "flaschenpost").body("items", hasSize(3)));

        String cursor = as(partner + "-system")
                .get("/v1/service-requests?q=flaschenpost&sort=createdAt&limit=2&status=submitted")
                .then()
                .body("items.id", contains(ids.get(0), ids.get(1)))
                .extract()
                .path("nextCursor");
        as(partner + "-system")
                .urlEncodingEnabled(false)
                .get("/v1/service-requests?q=flaschenpost&sort=createdAt&limit=2&status=submitted&cursor=" + cursor)
                .then()
                .body("items.id", contains(ids.get(2)));
        as(partner + "-system")
                .get("/v1/service-requests?q=flaschenpost&status=closed")
                .then()
                .body("items", hasSize(0));
    }

    /** Each would find the request if its operators were taken as such. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense' | 'sonnenblume",
                "nonsense | sonnenblume",
                "!nonsense sonnenblumen1",
                "sonnenblume <-> nonsense"
            })
    void takesOperatorsForNoMoreThanTheyAre(String q) {
        var partner = aPartner();
        String id = submitted(partner, "Sonnenblume", "Two.").extract().path("id");
        findsSoon(partner + "-system", "sonnenblume", id);

        search(partner + "-system", q).body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "& ( ) ! :*", "\\", "%_"})
    void findsNothingByWhatIsNoWord(String q) {
        var partner = aPartner();
        submitted(partner, "One", "Two.");

        search(partner + "-system", q).body("items", hasSize(0));
    }

    @Test
    void isBounded() {
        as(aPartner() + "-system")
                .queryParam("q", "x".repeat(201))
                .get("/v1/service-requests")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("q"));
        assertEquals(
                200,
                as(aPartner() + "-system")
                        .queryParam("q", "x ".repeat(100))
                        .get("/v1/service-requests")
                        .statusCode());
    }

    @Test
    void leavesOutAFactThatTheDatabaseRefusesAndGoesOn() throws SQLException {
        var partner = aPartner();
        try (var connection = TestStack.database().superuser("partner_request");
                var statement = connection.createStatement()) {
            statement.execute("""
                    with recorded as (
                      insert into event_log (id, aggregate, aggregate_id, aggregate_version, partner_id, audience, type, happened_at,
                                             actor_id, actor_side, payload)
                      values (gen_random_uuid(), 'SERVICE_REQUEST', 'no id of %1$s', 1, '%1$s', 'both',
                              'dev.partnersupport.service_request.submitted.v1', now(), 'test', 'system', '{}')
                      returning position)
                    insert into event_pending select position from recorded""".formatted(partner));
        }

        String id = submitted(partner, "After the refused", "Found all the same.")
                .extract()
                .path("id");

        findsSoon(partner + "-system", "refused", id);
    }

    @Test
    void usesTheIndexAlthoughRowLevelSecurityIsOn() throws SQLException {
        var partner = aPartner();
        submitted(partner, "One", "Two.");
        try (var connection = TestStack.database().superuser("partner_request");
                var statement = connection.createStatement()) {
            statement.execute("set enable_seqscan = off; set enable_nestloop = off; set enable_indexscan = off");
            statement.execute("set role partner_request_partner_side");
            statement.execute("select set_config('app.partner', '" + partner + "', false)");
            var plan = new StringBuilder();
            try (var rows = statement.executeQuery(
                    "explain select 1 from service_request c where c.partner_id = '" + partner
                            + "' and exists (select 1 from own_case_search s where s.case_id = c.id and s.vector @@ 'one'::tsquery)")) {
                while (rows.next()) {
                    plan.append(rows.getString(1)).append('\n');
                }
            }

            assertTrue(plan.toString().matches("(?s).*Index Cond: [^\n]*vector @@.*"), plan::toString);
        }
    }
}

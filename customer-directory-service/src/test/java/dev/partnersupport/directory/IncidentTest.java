package dev.partnersupport.directory;

import static dev.partnersupport.directory.Given.aCustomerOf;
import static dev.partnersupport.directory.Given.aPartner;
import static dev.partnersupport.directory.Given.as;
import static dev.partnersupport.directory.Given.behindTheScenes;
import static dev.partnersupport.directory.Given.patched;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an incident goes on, and who gets to know of it. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "customer_directory"))
class IncidentTest {

    private static final String LEAD = "operator-lead";

    private final String partner = aPartner();
    private final String agent = partner + "-admin-agent";

    private static String announced(String state, String more) {
        return as(LEAD).body(
                        "{\"serviceIds\": [\"sharepoint-online\"], \"title\": \"Sites are slow\", \"state\": \"%s\", \"health\": \"degraded\"%s}"
                                .formatted(state, more))
                .post("/v1/service-incidents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String path(String incident) {
        return "/v1/service-incidents/" + incident;
    }

    private static List<String> facts(String incident) {
        return behindTheScenes(
                "select audience || ' ' || coalesce(partner_id, '-') || ' ' || split_part(type, '.', 4) from event_log where aggregate_id = '"
                        + incident + "' order by position");
    }

    @Test
    void goesOnFromAnnouncedToEndedWithOneWordAfterTheOther() {
        var id = announced("announced", ", \"update\": \"We will replace a disk.\"");

        patched(LEAD, path(id), "{\"state\": \"ongoing\", \"update\": \"It has begun.\"}")
                .statusCode(200)
                .body("startedAt", startsWith("20"))
                .body("endedAt", nullValue())
                .body("updates.text", contains("We will replace a disk.", "It has begun."));
        patched(LEAD, path(id), "{\"health\": \"interrupted\", \"serviceIds\": [\"teams\", \"sharepoint-online\"]}")
                .body("health", equalTo("interrupted"))
                .body("serviceIds", contains("sharepoint-online", "teams"));
        patched(LEAD, path(id), "{\"state\": \"ended\"}")
                .body("state", equalTo("ended"))
                .body("endedAt", startsWith("20"))
                .header("ETag", "\"3\"");
        patched(LEAD, path(id), "{\"update\": \"What we learned.\"}")
                .statusCode(200)
                .body("updates.text", hasItem("What we learned."));
        patched(LEAD, path(id), "{\"title\": \"Sites are slow\"}").header("ETag", "\"4\"");

        assertEquals(
                List.of("both - announced", "both - changed", "both - changed", "both - ended", "both - changed"),
                facts(id));
    }

    @Test
    void thatIsCalledOffBeforeItsTimeHasNotBegun() {
        var id = announced("announced", ", \"startedAt\": \"2999-01-01T00:00:00Z\"");

        patched(LEAD, path(id), "{\"state\": \"ended\"}")
                .statusCode(200)
                .body("startedAt", nullValue())
                .body("endedAt", startsWith("20"));
        patched(LEAD, path(id), "{\"update\": \"Not needed any more.\"}").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"ongoing, announced", "ended, ongoing", "ended, announced"})
    void neverGoesBack(String from, String to) {
        var id = announced("announced", "");
        patched(LEAD, path(id), "{\"state\": \"%s\"}".formatted(from)).statusCode(200);

        patched(LEAD, path(id), "{\"state\": \"%s\"}".formatted(to)).statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({
        "'{\"serviceIds\": []}', 400, #/serviceIds, not_empty",
        "'{\"serviceIds\": [\"nonsense\"]}', 422, #/serviceIds/0, unknown_service",
        "'{\"customerIds\": [\"01890000-0000-7000-8000-000000000000\"]}', 422, #/customerIds/0, unknown_customer_named",
        "'{\"state\": \"forgotten\"}', 400, #/state, unknown_value",
        "'{\"title\": null}', 400, #/title, not_blank",
        "'{\"endedAt\": \"2026-01-01T00:00:00Z\"}', 422, #/endedAt, not_ended",
        "'{\"state\": \"ended\", \"endedAt\": \"2026-01-01T00:00:00Z\"}', 422, #/endedAt, ends_before_it_begins",
    })
    void isNotChangedInto(String patch, int status, String pointer, String code) {
        patched(LEAD, path(announced("ongoing", "")), patch)
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer))
                .body("errors.code", hasItem(code));
    }

    @Test
    void isChangedByLeadsWhoHaveSeenIt() {
        var id = announced("ongoing", "");

        patched(agent, path(id), "{}").statusCode(403);
        patched("operator-representative", path(id), "{}").statusCode(403);
        patched(LEAD, path(UUID.randomUUID().toString()), "{}").statusCode(404);
        as(LEAD).contentType("application/merge-patch+json")
                .body("{}")
                .patch(path(id))
                .then()
                .statusCode(428);
        as(LEAD).contentType("application/merge-patch+json")
                .header("If-Match", "7")
                .body("{}")
                .patch(path(id))
                .then()
                .statusCode(412);
    }

    @Test
    void ofNamedCustomersIsKnownToTheirPartnersAndTheOperatorAlone() {
        var other = aPartner();
        var third = aPartner();
        var mine = aCustomerOf(partner, "Mine", "mine.example", "sharepoint-online");
        var alsoMine = aCustomerOf(partner, "Also Mine", "also.example", "sharepoint-online");
        var theirs = aCustomerOf(other, "Theirs", "theirs.example", "sharepoint-online");
        aCustomerOf(third, "Third", "third.example", "sharepoint-online");
        var id = announced("ongoing", ", \"customerIds\": [\"%s\", \"%s\"]".formatted(mine, theirs));

        as(LEAD).get(path(id)).then().body("customerIds", containsInAnyOrder(mine, theirs));
        as(agent).get(path(id)).then().statusCode(200).body("customerIds", contains(mine));
        as(other + "-system").get(path(id)).then().statusCode(200).body("customerIds", contains(theirs));
        as(third + "-system").get(path(id)).then().statusCode(404);
        as(agent)
                .get("/v1/service-incidents")
                .then()
                .body("items.find { it.id == '" + id + "' }.customerIds", contains(mine));
        as(third + "-system").get("/v1/service-incidents?limit=200").then().body("items.id", not(hasItem(id)));

        as(agent).get("/v1/customers/" + mine + "/services").then().body("items[0].incidents", hasItem(id));
        as(agent).get("/v1/customers/" + alsoMine + "/services").then().body("items[0].incidents", not(hasItem(id)));
        assertEquals(
                List.of(
                        "operator - announced",
                        "partner " + first(partner, other) + " announced",
                        "partner " + second(partner, other) + " announced"),
                facts(id));
        for (var client : List.of(agent, other + "-system", LEAD)) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertEquals(1, feed(client, id).size(), client));
        }
        assertEquals(List.of(), feed(third + "-system", id));
    }

    /** The types of what a caller's feed tells of an incident, to its end. */
    private static List<String> feed(String client, String incident) {
        var types = new ArrayList<String>();
        Number after = 0;
        var isEnd = false;
        while (!isEnd) {
            var page = as(client)
                    .get("/v1/directory-events?limit=200&after=" + after)
                    .then()
                    .statusCode(200)
                    .extract();
            types.addAll(page.path("items.findAll { it.subject == 'service-incidents/" + incident + "' }.type"));
            after = page.path("nextAfter");
            isEnd = page.path("endOfStream");
        }
        return types;
    }

    private static String first(String one, String other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static String second(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    @Test
    void tellsNobodyHowManyOthersAreConcerned() {
        var other = aPartner();
        var mine = aCustomerOf(partner, "Mine", "mine.example", "sharepoint-online");
        var theirs = aCustomerOf(other, "Theirs", "theirs.example", "sharepoint-online");
        var id = announced("ongoing", ", \"customerIds\": [\"%s\", \"%s\"]".formatted(mine, theirs));
        patched(LEAD, path(id), "{\"state\": \"ended\"}").statusCode(200);

        assertEquals(
                List.of("1", "1", "1", "2", "2", "2"),
                behindTheScenes(
                        "select aggregate_version from event_log where aggregate_id = '" + id + "' order by position"));
    }

    @Test
    void thatNamesOthersThanBeforeTellsThoseWhoAreConcernedAndThoseWhoWere() {
        var other = aPartner();
        var mine = aCustomerOf(partner, "Mine", "mine.example", "sharepoint-online");
        var theirs = aCustomerOf(other, "Theirs", "theirs.example", "sharepoint-online");
        var id = announced("ongoing", ", \"customerIds\": [\"%s\"]".formatted(mine));

        patched(LEAD, path(id), "{\"customerIds\": [\"%s\"]}".formatted(theirs)).statusCode(200);

        as(agent).get(path(id)).then().statusCode(404);
        as(other + "-system").get(path(id)).then().statusCode(200);
        assertEquals(
                List.of(
                        "operator - announced",
                        "partner " + partner + " announced",
                        "operator - changed",
                        "partner " + first(partner, other) + " changed",
                        "partner " + second(partner, other) + " changed"),
                facts(id));

        patched(LEAD, path(id), "{\"customerIds\": null}").body("customerIds", nullValue());

        as(agent).get(path(id)).then().statusCode(200);
        as(agent).get("/v1/customers/" + mine + "/services").then().body("items[0].incidents", hasItems(id));
        assertEquals("both - changed", facts(id).get(5));
    }

    @Test
    void isNotThereForThePartnerOfOthersCustomersEvenWhereTheQueryForgetsToAsk() {
        var other = aPartner();
        var id = announced(
                "ongoing", ", \"customerIds\": [\"%s\"]".formatted(aCustomerOf(other, "Theirs", "theirs.example")));

        var seen = "set role customer_directory_partner_side; select set_config('app.partner', '%s', false)";
        assertEquals(
                List.of(), seenBy(seen.formatted(partner), "select 1 from service_incident where id = '" + id + "'"));
        assertEquals(
                List.of("1"), seenBy(seen.formatted(other), "select 1 from service_incident where id = '" + id + "'"));
        as(agent).get("/v1/service-incidents?state=ongoing&limit=200").then().body("items.id", not(hasItem(id)));
        as(other + "-admin-agent")
                .get("/v1/service-incidents?state=ongoing&limit=200")
                .then()
                .body("items.id", hasItem(id));
    }

    private static List<String> seenBy(String first, String sql) {
        try (var connection = TestStack.database().superuser("customer_directory");
                var statement = connection.createStatement()) {
            statement.execute(first);
            try (var rows = statement.executeQuery(sql)) {
                return rows.next() ? List.of(rows.getString(1)) : List.of();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

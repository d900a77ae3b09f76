package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.PATIENCE;
import static dev.partnersupport.journey.RunningStack.STACK;
import static dev.partnersupport.journey.RunningStack.behindTheScenes;
import static dev.partnersupport.journey.RunningStack.directory;
import static dev.partnersupport.journey.RunningStack.escalations;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.partnersupport.localstack.FreePort;
import dev.partnersupport.localstack.run.LocalStack;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A service that begins with an empty database has, after a while, what the others have told since the beginning: row by row. */
class RebuildTest {

    private static final String REBUILT = "rebuilt";

    /** What the owner has, and where the copies are, each row as one text. */
    private static final Map<String, String> OWNERS = Map.of(
            "customer_copy",
            """
            select jsonb_build_array(c.id, c.partner_id, c.company_name, c.primary_domain, c.relationship, c.delegated_administration_since is not null,
              coalesce((select jsonb_agg(jsonb_build_object('serviceId', s.service_id, 'subscriptions', jsonb_strip_nulls(s.subscriptions)) order by s.service_id)
                        from resold_service s where s.customer_id = c.id), '[]'))::text from customer c order by 1""",
            "partner_copy",
            "select jsonb_build_array(partner_id, name)::text from partner order by 1",
            "service_copy",
            """
            select jsonb_build_array(id, admin_center_template,
              (select jsonb_object_agg(language, text -> 'name') from jsonb_each(texts) as said (language, text)))::text from service order by 1""",
            "service_incident_copy",
            "select jsonb_build_array(id, service_ids, customer_ids, title, state, health, ended_at)::text from service_incident order by 1",
            "support_profile_copy",
            """
            select jsonb_build_array(partner_id, published is not null, covers_around_the_clock)::text from support_profile order by 1""");

    private static final Map<String, String> COPIES = Map.of(
            "customer_copy",
            "select jsonb_build_array(id, partner_id, company_name, primary_domain, relationship, delegated_administration, services)::text from customer_copy order by 1",
            "partner_copy",
            "select jsonb_build_array(partner_id, name)::text from partner_copy order by 1",
            "service_copy",
            "select jsonb_build_array(id, admin_center_template, names)::text from service_copy order by 1",
            "service_incident_copy",
            "select jsonb_build_array(id, service_ids, customer_ids, title, state, health, ended_at)::text from service_incident_copy order by 1",
            "support_profile_copy",
            "select jsonb_build_array(partner_id, published, covers_around_the_clock)::text from support_profile_copy order by 1");

    private final String partner = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String agent = partner + "-admin-agent";

    @Test
    void anEmptyEscalationServiceHasWhatTheDirectoryHas() throws IOException, InterruptedException {
        makeSomeOfEverything();
        var port = FreePort.find();
        STACK.database().with(REBUILT);
        var log = Files.createTempFile("rebuilt", ".log");
        var service = new ProcessBuilder(
                        STACK.command(LocalStack.ESCALATIONS, port, "-Dpartner-support.database.name=" + REBUILT))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            await().atMost(PATIENCE)
                    .ignoreExceptions()
                    .until(() -> given().get("http://localhost:" + port + "/q/health/ready")
                                    .statusCode()
                            == 200);
            var expected = rows("customer_directory", OWNERS);
            expected.forEach((copy, rows) -> assertFalse(rows.isEmpty(), copy));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> assertEquals(List.of(), differences(expected, rows(REBUILT, COPIES))));
            assertEquals(List.of(), differences(expected, rows("escalation", COPIES)));
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static Map<String, List<String>> rows(String database, Map<String, String> queries) {
        var rows = new LinkedHashMap<String, List<String>>();
        queries.keySet().stream()
                .sorted()
                .forEach(copy -> rows.put(copy, behindTheScenes(database, queries.get(copy))));
        return rows;
    }

    /** The rows that only one has, the first few of them. */
    private static List<String> differences(Map<String, List<String>> expected, Map<String, List<String>> found) {
        return expected.keySet().stream()
                .flatMap(copy -> Stream.concat(
                        without(expected.get(copy), found.get(copy))
                                .map(row -> copy + " lacks " + row)
                                .limit(2),
                        without(found.get(copy), expected.get(copy))
                                .map(row -> copy + " has " + row)
                                .limit(2)))
                .toList();
    }

    private static Stream<String> without(List<String> rows, List<String> others) {
        var known = Set.copyOf(others);
        return rows.stream().filter(row -> !known.contains(row));
    }

    /** Everything changed at least once, so that the last state counts and not the first. */
    private void makeSomeOfEverything() {
        var customer = registered("Kept", "kept.example");
        var gone = registered("Gone", "gone.example");
        patched(
                agent,
                "/v1/customers/" + customer,
                "{\"companyName\": \"Kept and renamed\", \"delegatedAdministration\": {\"granted\": false}}");
        patched(agent, "/v1/customers/" + gone, "{\"relationship\": \"ended\"}");
        ok(directory(agent)
                .body(
                        "{\"subscriptions\": [{\"id\": \"S-1\", \"plan\": \"P\", \"state\": \"suspended\", \"quantity\": 3, \"since\": \"2025-03-01\"}]}")
                .put("/v1/customers/" + customer + "/services/azure")
                .then());
        ok(directory(agent)
                .header("If-Match", "*")
                .body("{\"name\": \"Lotus 莲花\", \"countryCode\": \"CN\"}")
                .put("/v1/partner")
                .then());
        ok(directory(agent).body("""
                      {"email": "help@lotus.example", "languages": ["en"], "timeZone": "Asia/Shanghai", "processDescription": "Call us.",
                       "hours": [{"days": ["monday"], "from": "00:00", "to": "24:00"}]}""").put("/v1/support-profile").then());
        ok(directory(agent).post("/v1/support-profile/publication").then());
        String incident = ok(directory("operator-lead")
                        .body("""
                              {"serviceIds": ["azure"], "customerIds": ["%s"], "title": "Slow", "state": "announced", "health": "degraded"}""".formatted(customer))
                        .post("/v1/service-incidents")
                        .then())
                .extract()
                .path("id");
        patched(
                "operator-lead",
                "/v1/service-incidents/" + incident,
                "{\"state\": \"ongoing\", \"health\": \"interrupted\"}");
        ok(directory("operator-lead").body("""
                      {"texts": [{"language": "en", "name": "Board", "description": "A board."}, {"language": "de", "name": "Tafel", "description": "Eine Tafel."},
                                 {"language": "zh-Hans", "name": "白板", "description": "白板。"}], "adminCenterTemplate": "https://board.example/{domain}"}""").put("/v1/services/" + partner).then());
    }

    @Test
    void aPartnersNameAndTheCountOfOpenRequestsCross() {
        var customer = registered("Counted", "counted.example");
        ok(directory(agent)
                .header("If-Match", "*")
                .body("{\"name\": \"Lotus 莲花\"}")
                .put("/v1/partner")
                .then());
        await().atMost(PATIENCE)
                .until(() -> behindTheScenes(
                                        "escalation",
                                        "select id from customer_copy where partner_id = '" + partner + "'")
                                .contains(customer)
                        && behindTheScenes(
                                        "escalation",
                                        "select name from partner_copy where partner_id = '" + partner + "'")
                                .contains("Lotus 莲花"));
        String request = ok(escalations(agent)
                        .body("""
                              {"customerId": "%s", "serviceId": "microsoft-365", "topicId": "cr-sign-in", "title": "Nobody can sign in",
                               "description": "All are sent back.", "severity": "moderate",
                               "contact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}}""".formatted(customer))
                        .post("/v1/customer-requests")
                        .then())
                .extract()
                .path("id");

        assertEquals(
                "Lotus 莲花",
                escalations(agent).get("/v1/customer-requests/" + request).path("partner.name"));
        openRequests(1);
        ok(escalations(agent)
                .body("{\"to\": \"cancelled\", \"reason\": \"No longer needed.\"}")
                .post("/v1/customer-requests/" + request + "/transitions")
                .then());
        openRequests(0);
    }

    private void openRequests(int expected) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> directory(agent)
                        .get("/v1/customers?q=counted")
                        .then()
                        .body("items.openRequests", contains(expected)));
    }

    private String registered(String name, String domain) {
        return ok(directory(agent)
                        .body("""
                              {"companyName": "%s", "primaryDomain": "%s",
                               "services": [{"serviceId": "microsoft-365", "subscriptions": [{"state": "active"}]}]}""".formatted(name, domain))
                        .post("/v1/customers")
                        .then())
                .extract()
                .path("id");
    }

    private static void patched(String client, String path, String patch) {
        ok(directory(client)
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body(patch)
                .patch(path)
                .then());
    }

    private static ValidatableResponse ok(ValidatableResponse answer) {
        assertEquals(
                2, answer.extract().statusCode() / 100, () -> answer.extract().asString());
        return answer;
    }
}

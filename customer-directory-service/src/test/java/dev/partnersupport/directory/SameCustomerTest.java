package dev.partnersupport.directory;

import static dev.partnersupport.directory.Given.aPartner;
import static dev.partnersupport.directory.Given.as;
import static dev.partnersupport.directory.Given.behindTheScenes;
import static dev.partnersupport.directory.Given.patched;
import static dev.partnersupport.localstack.TestStack.broker;
import static dev.partnersupport.localstack.ToldEvents.sample;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Two partners with the same company as their customer: the same name, domain and customer number, and nothing of the one is seen by the
 * other, whichever way it looks.
 */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "customer_directory"))
class SameCustomerTest {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String COMPANY = """
            {"companyName": "Both Ltd 共同", "primaryDomain": "both.example", "externalReference": "C-1", "metadata": {"of": "%s"},
             "services": [{"serviceId": "%s", "subscriptions": [{"state": "active", "plan": "Plan of %s"}]}]}""";

    private final String one = aPartner();
    private final String other = aPartner();
    private String ofOne;
    private String ofOther;

    @BeforeEach
    void bothRegisterIt() {
        ofOne = registered(one, "azure");
        ofOther = registered(other, "teams");
    }

    private static String registered(String partner, String service) {
        return as(partner + "-admin-agent")
                .body(COMPANY.formatted(partner, service, partner))
                .post("/v1/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void eachFindsItsOwnBySearchListAndId() {
        assertNotEquals(ofOne, ofOther);
        for (var query : List.of("", "?q=both", "?q=共", "?q=both.example", "?q=oth lt")) {
            as(one + "-system")
                    .get("/v1/customers" + query)
                    .then()
                    .statusCode(200)
                    .body("items.id", contains(ofOne));
        }
        as(one + "-system").get("/v1/customers/" + ofOne).then().body("metadata.of", equalTo(one));
        for (var path : List.of("", "/services", "/services/teams", "/services/azure", "/support-channels")) {
            as(one + "-system").get("/v1/customers/" + ofOther + path).then().statusCode(404);
        }
        as(one + "-system")
                .get("/v1/customers/" + ofOne + "/services")
                .then()
                .body("items.serviceId", contains("azure"));
    }

    @Test
    void noneChangesTheOthers() {
        patched(one + "-admin-agent", "/v1/customers/" + ofOther, "{\"companyName\": \"Mine\"}")
                .statusCode(404);
        as(one + "-admin-agent")
                .header("If-Match", "*")
                .body("{\"subscriptions\": [{\"state\": \"ended\"}]}")
                .put("/v1/customers/" + ofOther + "/services/teams")
                .then()
                .statusCode(404);
        patched(
                        one + "-admin-agent",
                        "/v1/customers/" + ofOne,
                        "{\"relationship\": \"ended\", \"delegatedAdministration\": {\"granted\": false}}")
                .statusCode(200);

        as(other + "-system")
                .get("/v1/customers/" + ofOther)
                .then()
                .header("ETag", "\"0\"")
                .body("relationship", equalTo("active"))
                .body("delegatedAdministration.granted", equalTo(true));
    }

    @Test
    void anImportOfTheSameFileTouchesTheOwnAlone() {
        var path = as(one + "-system")
                .contentType("text/csv; charset=utf-8")
                .body("companyName,primaryDomain,externalReference,metadata.of\nBoth Ltd 共同,both.example,C-1,the file\n"
                        .getBytes(UTF_8))
                .post("/v1/customer-imports")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        await().atMost(SOON)
                .untilAsserted(() -> as(one + "-system").get(path).then().body("changed", equalTo(1)));

        as(one + "-system").get("/v1/customers/" + ofOne).then().body("metadata.of", equalTo("the file"));
        as(other + "-system").get("/v1/customers/" + ofOther).then().body("metadata.of", equalTo(other));
        as(other + "-system").get(path).then().statusCode(404);
    }

    @Test
    void theFeedOfEachHasItsOwnFactsInItsOwnCount() {
        patched(other + "-admin-agent", "/v1/customers/" + ofOther, "{\"companyName\": \"Both 2\"}")
                .statusCode(200);

        await().atMost(SOON)
                .untilAsserted(() -> assertEquals(2, facts(other, ofOther).size()));
        await().atMost(SOON)
                .untilAsserted(() -> assertEquals(1, facts(one, ofOne).size()));
        assertEquals(List.of(), facts(one, ofOther));
        assertEquals(List.of(), facts(other, ofOne));
    }

    private static List<String> facts(String partner, String customer) {
        var shared = behindTheScenes("select coalesce(max(shared_count), 0) from event_sequence")
                .get(0);
        var page = as(partner + "-system")
                .get("/v1/directory-events?limit=200&after=" + Math.max(0, Long.parseLong(shared) - 100))
                .then()
                .statusCode(200)
                .extract();
        assertEquals(true, page.<Boolean>path("endOfStream"));
        return page.path("items.findAll { it.subject == 'customers/" + customer + "' }.type");
    }

    @Test
    void openRequestsAreCountedForEachByItself() {
        told(ofOne, one, UUID.randomUUID(), 1, "triage");
        told(ofOne, one, UUID.randomUUID(), 1, "waiting_for_partner");
        told(ofOther, other, UUID.randomUUID(), 1, "escalated");

        await().atMost(SOON).untilAsserted(() -> openRequests(one, 2));
        await().atMost(SOON).untilAsserted(() -> openRequests(other, 1));
    }

    @Test
    void aRequestIsCountedByWhatWasToldOfItLast() {
        var request = UUID.randomUUID();
        told(ofOne, one, request, 1, "triage");
        told(ofOne, one, request, 3, "solved");
        told(ofOne, one, request, 2, "triage");
        told(ofOne, one, UUID.randomUUID(), 1, "a_status_of_tomorrow");

        await().atMost(SOON)
                .until(() -> behindTheScenes(
                                "select aggregate_version || ' ' || open from customer_request_copy where partner_id = '"
                                        + one + "' order by 1")
                        .equals(List.of("1 true", "3 false")));
        openRequests(one, 1);
    }

    private static void openRequests(String partner, int expected) {
        as(partner + "-system").get("/v1/customers?q=both").then().body("items.openRequests", contains(expected));
    }

    /** As escalation-service tells it. */
    private static void told(String customer, String partner, UUID request, int version, String status) {
        var value = sample("customer-requests.v1")
                .put("id", UUID.randomUUID().toString())
                .put("subject", "customer-requests/" + request)
                .put("aggregateVersion", version)
                .put("partnerId", partner)
                .put("customerId", customer)
                .put("status", status)
                .put("tomorrow", true)
                .toString();
        var record = new ProducerRecord<>("customer-requests.v1", request.toString(), value.getBytes(UTF_8));
        record.headers()
                .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8))
                .add("ce_type", "dev.partnersupport.customer_request.status_changed.v1".getBytes(UTF_8))
                .add("ce_aggregateversion", Integer.toString(version).getBytes(UTF_8));
        try (var producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, broker().address()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            producer.send(record);
            producer.flush();
        }
    }
}

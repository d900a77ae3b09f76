package dev.partnersupport.directory;

import static dev.partnersupport.localstack.TestStack.bearer;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnersupport.localstack.TestStack;
import dev.partnersupport.localstack.TopicReader;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told equals the samples of the contract, which the consumer's test reads. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "customer_directory"))
class ProducedEventsTest {

    private final ObjectMapper json = new ObjectMapper();
    private final String partner = "p" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aCustomersStateEqualsTheSample() throws IOException {
        var id = post(partner + "-admin-agent", "/v1/customers", """
                {"companyName": "青石软件有限公司", "primaryDomain": "qingshi.example", "services": [{"serviceId": "microsoft-365",
                 "subscriptions": [{"id": "S-1", "plan": "Business Standard", "state": "suspended", "quantity": 120, "since": "2025-03-01"}]}]}""");

        assertEquals(sample("customers.v1").put("id", id).put("partnerId", partner), told("customers.v1", id));
    }

    @Test
    void anIncidentsStateEqualsTheSample() throws IOException {
        var id = post("operator-lead", "/v1/service-incidents", """
                {"serviceIds": ["power-bi", "azure"], "title": "Reports load slowly", "state": "ongoing", "health": "degraded"}""");

        assertEquals(sample("service-incidents.v1").put("id", id), told("service-incidents.v1", id));
    }

    @Test
    void aPublishedProfilesStateEqualsTheSample() throws IOException {
        given().header("Authorization", bearer(partner + "-admin-agent"))
                .contentType(ContentType.JSON)
                .body("""
                      {"telephone": "+86 21 5555 0100", "languages": ["en"], "timeZone": "Asia/Shanghai", "processDescription": "Call us.",
                       "hours": [{"days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], "from": "00:00", "to": "24:00"}]}""")
                .put("/v1/support-profile")
                .then()
                .statusCode(201);
        given().header("Authorization", bearer(partner + "-admin-agent"))
                .post("/v1/support-profile/publication")
                .then()
                .statusCode(200);

        var expected = sample("support-profiles.v1").put("partnerId", partner);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> told("support-profiles.v1", partner).equals(expected));
    }

    @Test
    void aPartnersStateEqualsTheSample() throws IOException {
        given().header("Authorization", bearer(partner + "-admin-agent"))
                .header("If-Match", "*")
                .contentType(ContentType.JSON)
                .body("""
                      {"name": "Lotus 莲花", "countryCode": "CN", "telephone": "+86 21 5555 0100", "timeZone": "Asia/Shanghai", "language": "zh-Hans",
                       "defaultContact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}}""")
                .put("/v1/partner")
                .then()
                .statusCode(200);

        var expected = sample("partners.v1").put("id", partner);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> told("partners.v1", partner).equals(expected));
    }

    @Test
    void aServicesStateEqualsTheSample() throws IOException {
        given().header("Authorization", bearer("operator-lead"))
                .contentType(ContentType.JSON)
                .body("""
                      {"texts": [{"language": "en", "name": "Whiteboard", "description": "A board."},
                                 {"language": "de", "name": "Whiteboard", "description": "Eine Tafel."},
                                 {"language": "zh-Hans", "name": "白板", "description": "白板服务。"}],
                       "adminCenterTemplate": "https://whiteboard.example/tenants/{domain}/admin"}""")
                .put("/v1/services/" + partner)
                .then()
                .statusCode(201);

        assertEquals(sample("services.v1").put("id", partner), told("services.v1", partner));
    }

    private static String post(String client, String path, String body) {
        return given().header("Authorization", bearer(client))
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ObjectNode sample(String topic) throws IOException {
        try (var sample = getClass().getResourceAsStream("/samples/" + topic + ".json")) {
            return (ObjectNode) json.readTree(sample);
        }
    }

    /** The last that was told of a thing. */
    private JsonNode told(String topic, String key) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> last(topic, key), Optional::isPresent)
                .get();
    }

    private Optional<JsonNode> last(String topic, String key) {
        return new TopicReader(TestStack.broker().address())
                .read(topic).stream()
                        .filter(record -> record.key().equals(key))
                        .reduce((first, second) -> second)
                        .map(record -> tree(record.value()));
    }

    private JsonNode tree(byte[] data) {
        try {
            return json.readTree(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

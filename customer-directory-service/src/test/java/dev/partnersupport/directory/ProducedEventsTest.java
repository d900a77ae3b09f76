package dev.partnersupport.directory;

import static dev.partnersupport.localstack.TestStack.bearer;
import static dev.partnersupport.localstack.ToldEvents.last;
import static dev.partnersupport.localstack.ToldEvents.sample;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is told equals the samples of the contract, which the consumer's test reads. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "customer_directory"))
class ProducedEventsTest {

    private final String partner = "p" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aCustomersStateEqualsTheSample() {
        var id = post(partner + "-admin-agent", "/v1/customers", """
                {"companyName": "青石软件有限公司", "primaryDomain": "qingshi.example", "services": [{"serviceId": "microsoft-365",
                 "subscriptions": [{"id": "S-1", "plan": "Business Standard", "state": "suspended", "quantity": 120, "since": "2025-03-01"}]}]}""");

        assertEquals(sample("customers.v1").put("id", id).put("partnerId", partner), last("customers.v1", id));
    }

    @Test
    void anIncidentsStateEqualsTheSample() {
        var id = post("operator-lead", "/v1/service-incidents", """
                {"serviceIds": ["power-bi", "azure"], "title": "Reports load slowly", "state": "ongoing", "health": "degraded"}""");

        assertEquals(sample("service-incidents.v1").put("id", id), last("service-incidents.v1", id));
    }

    @Test
    void aPublishedProfilesStateEqualsTheSample() {
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
                .until(() -> last("support-profiles.v1", partner).equals(expected));
    }

    @Test
    void aPartnersStateEqualsTheSample() {
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
                .until(() -> last("partners.v1", partner).equals(expected));
    }

    @Test
    void aServicesStateEqualsTheSample() {
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

        assertEquals(sample("services.v1").put("id", partner), last("services.v1", partner));
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
}

package dev.partnersupport.directory;

import static dev.partnersupport.directory.Given.aCustomerOf;
import static dev.partnersupport.directory.Given.aPartner;
import static dev.partnersupport.directory.Given.as;
import static dev.partnersupport.directory.Given.behindTheScenes;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The operator's work on the catalogue of services. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "customer_directory"))
class CatalogueTest {

    private static final String LEAD = "operator-lead";
    private static final String SERVICE = """
            {"texts": [{"language": "en", "name": "Whiteboard", "description": "A board."},
                       {"language": "de", "name": "Whiteboard", "description": "Eine Tafel."},
                       {"language": "zh-Hans", "name": "白板", "description": "白板服务。"}],
             "adminCenterTemplate": "https://whiteboard.example/tenants/{domain}/admin"}""";

    private final String path = "/v1/services/" + aPartner();

    @Test
    void aServiceIsMadeByTheFirstPutAndReplacedByTheNext() {
        as(LEAD).body(SERVICE).put(path).then().statusCode(201).header("ETag", "\"0\"");
        as(LEAD).body(SERVICE).put(path).then().statusCode(428);
        as(LEAD).header("If-Match", "0")
                .body(SERVICE.replace("Eine Tafel.", "Zwei Tafeln.")
                        .replaceFirst(",\\s*\"adminCenterTemplate.*\\n?.*}$", "}"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("adminCenterTemplate", nullValue());
        as("lotus-system")
                .header("Accept-Language", "de")
                .get(path)
                .then()
                .body("description", equalTo("Zwei Tafeln."));
    }

    @Test
    void itsAdminCenterIsLinkedInTheContextOfTheCustomer() {
        as(LEAD).body(SERVICE).put(path).then().statusCode(201);
        var partner = aPartner();
        var customer = aCustomerOf(partner, "青石", "青石.example", path.replace("/v1/services/", ""));

        as(partner + "-admin-agent")
                .get("/v1/customers/" + customer + "/services")
                .then()
                .body("items.adminCenterUrl", contains("https://whiteboard.example/tenants/xn--y7y328d.example/admin"));
    }

    @Test
    void onlyLeadsWriteIt() {
        as("operator-representative").body(SERVICE).put(path).then().statusCode(403);
        as("lotus-global-admin").body(SERVICE).put(path).then().statusCode(403);
    }

    @Test
    void aTextInEveryLanguageIsNeeded() {
        as(LEAD).body(SERVICE.replace("\"de\"", "\"en\""))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.code", contains("language_missing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://plain.example/{domain}",
                "javascript:alert(1)",
                "https://x.example/{tenant}",
                "https://x.example/{domain}/{domain}",
                "https://x.example/a b"
            })
    void aLinkThatIsNoneIsRefused(String template) {
        as(LEAD).body(SERVICE.replace("https://whiteboard.example/tenants/{domain}/admin", template))
                .put(path)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("#/adminCenterTemplate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://x.example/<{domain}>", "https://x.example/100%", "https://x|y/{domain}"})
    void aTemplateThatMakesNoLinkIsRefused(String template) {
        as(LEAD).body(SERVICE.replace("https://whiteboard.example/tenants/{domain}/admin", template))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors.code", contains("unusable_link"));
    }

    @Test
    void theSameOnceMoreTellsNothing() {
        as(LEAD).body(SERVICE).put(path).then().statusCode(201);
        as(LEAD).header("If-Match", "0")
                .body(SERVICE)
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");

        assertEquals(
                List.of("1"),
                behindTheScenes("select count(*) from event_log where aggregate = 'SERVICE' and aggregate_id = '"
                        + path.replace("/v1/services/", "") + "'"));
    }
}

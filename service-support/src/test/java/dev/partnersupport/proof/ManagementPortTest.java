package dev.partnersupport.proof;

import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Built with {@code quarkus.management.enabled}: what is not for the public is on a port of its own. */
@ProofTest
@TestProfile(OtherSettings.class)
class ManagementPortTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"/q/metrics", "/q/health/ready", "/openapi", "/docs/", "/v1/../q/metrics"})
    void thePublicPortHasTheApiOnly(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
        as(aPartner() + "-admin-agent").get("/v1/parcels").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"/q/metrics, http_server", "/q/health/ready, UP", "/openapi, /v1/parcels", "/docs/, swagger"})
    void theOtherPortHasTheRest(String path, String text) {
        as(aPartner() + "-admin-agent").get("/v1/parcels").then().statusCode(200);

        given().get(management.resolve(path)).then().statusCode(200).body(containsString(text));
    }

    @Test
    void theOtherPortHasNoApi() {
        as(aPartner() + "-admin-agent")
                .noFilters()
                .get(management.resolve("/v1/parcels"))
                .then()
                .statusCode(404);
    }
}

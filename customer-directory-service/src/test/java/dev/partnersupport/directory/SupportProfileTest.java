package dev.partnersupport.directory;

import static dev.partnersupport.directory.Given.aCustomerOf;
import static dev.partnersupport.directory.Given.aPartner;
import static dev.partnersupport.directory.Given.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who gets to see a support profile, and what is kept of it (FR-11, FR-12, SR-19). */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "customer_directory"))
class SupportProfileTest {

    private static final String PROFILE = """
            {"email": "help@lotus.example", "languages": ["zh-Hans"], "timeZone": "Asia/Shanghai", "processDescription": "Call us.",
             "hours": [{"days": ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"], "from": "00:00", "to": "24:00"}]}""";

    private final String partner = aPartner();
    private final String agent = partner + "-admin-agent";

    private void published(String profile) {
        as(agent)
                .header("If-Match", "*")
                .body(profile)
                .put("/v1/support-profile")
                .then();
        as(agent).post("/v1/support-profile/publication").then().statusCode(200);
    }

    @Test
    void everyPublicationIsKept() {
        as(agent).get("/v1/support-profile/publications").then().body("items", empty());
        published(PROFILE);
        as(agent).post("/v1/support-profile/publication").then().statusCode(200);
        published(PROFILE.replace("24:00", "18:00"));

        var first = as(agent)
                .get("/v1/support-profile/publications?limit=1")
                .then()
                .statusCode(200)
                .body("items.number", contains(2))
                .body("items.coversAroundTheClock", contains(false))
                .extract();
        as(agent)
                .queryParam("cursor", first.<String>path("nextCursor"))
                .queryParam("limit", 1)
                .get("/v1/support-profile/publications")
                .then()
                .body("items.number", contains(1))
                .body("items[0].hours[0].to", equalTo("24:00"));
        as(aPartner() + "-admin-agent")
                .get("/v1/support-profile/publications")
                .then()
                .body("items", empty());
    }

    @Test
    void customersAreShownWhatIsPublishedAndNotTheDraft() {
        var customer = "/v1/customers/" + aCustomerOf(partner, "Asking", "asking.example") + "/support-channels";
        as(agent).body(PROFILE).put("/v1/support-profile").then().statusCode(201);
        as(agent).get(customer).then().statusCode(404);
        published(PROFILE);
        as(agent)
                .header("If-Match", "*")
                .body(PROFILE.replace("Call us.", "Do not call."))
                .put("/v1/support-profile")
                .then()
                .statusCode(200);

        as(agent)
                .get(customer)
                .then()
                .statusCode(200)
                .body("partner.id", equalTo(partner))
                .body("processDescription", equalTo("Call us."))
                .body("coversAroundTheClock", equalTo(true));
        as(aPartner() + "-admin-agent").get(customer).then().statusCode(404);
        as("operator-lead").get(customer).then().statusCode(403);
    }

    @Test
    void theOperatorSeesWhoHasNoneAndWhoDoesNotCoverTheClock() {
        var silent = aPartner();
        as(silent + "-admin-agent").get("/v1/support-profile").then().statusCode(404);
        var halfDay = aPartner();
        as(halfDay + "-admin-agent")
                .body(PROFILE.replace("24:00", "12:00"))
                .put("/v1/support-profile")
                .then()
                .statusCode(201);
        assertEquals("missing", state(halfDay));
        as(halfDay + "-admin-agent")
                .post("/v1/support-profile/publication")
                .then()
                .statusCode(200);
        published(PROFILE);

        assertEquals("missing", state(silent));
        assertEquals("not_around_the_clock", state(halfDay));
        assertEquals("around_the_clock", state(partner));
        as("operator-representative")
                .get("/v1/support-profiles/" + halfDay)
                .then()
                .statusCode(200)
                .body("hours[0].to", equalTo("12:00"));
        as("operator-representative")
                .get("/v1/support-profiles/" + silent)
                .then()
                .statusCode(404);
        as(agent).get("/v1/support-profiles").then().statusCode(403);
    }

    /** In which of the operator's lists a partner stands; in one of them only. */
    private static String state(String partner) {
        var found = new ArrayList<String>();
        var ofPartner = "items.findAll { it.partner.id == '" + partner + "' }.state";
        for (var state : List.of("missing", "not_around_the_clock", "around_the_clock")) {
            var page = page(state, Map.of());
            found.addAll(page.path(ofPartner));
            while (page.path("nextCursor") != null) {
                page = page(state, Map.of("cursor", page.path("nextCursor")));
                found.addAll(page.path(ofPartner));
            }
        }
        assertEquals(1, found.size());
        return found.get(0);
    }

    private static ExtractableResponse<Response> page(String state, Map<String, String> cursor) {
        return as("operator-lead")
                .queryParam("state", state)
                .queryParam("limit", 200)
                .queryParams(cursor)
                .get("/v1/support-profiles")
                .then()
                .statusCode(200)
                .extract();
    }
}

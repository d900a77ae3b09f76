package dev.partnersupport.proof;

import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

@ProofTest
@TestProfile(OtherSettings.class)
class RateLimitTest {

    private final String agent = aPartner() + "-admin-agent";

    @Test
    void whoeverAsksTooMuchIsToldWhenToComeAgain() {
        as(agent)
                .get("/v1/parcels")
                .then()
                .statusCode(200)
                .header("RateLimit-Policy", "\"reads\";q=2;w=60")
                .header("RateLimit", matchesPattern("\"reads\";r=1;t=(29|30)"));
        as(agent).get("/v1/nothing").then().statusCode(404).header("RateLimit", matchesPattern("\"reads\";r=0;t=\\d+"));
        as(agent)
                .get("/v1/parcels")
                .then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("Retry-After", matchesPattern("(29|30)"))
                .header("RateLimit", matchesPattern("\"reads\";r=0;t=\\d+"))
                .body("type", endsWith("/too-many-requests"))
                .body("traceId.length()", equalTo(32));
    }

    @Test
    void readsAndWritesAndPartnersAreCountedApart() {
        as(agent).get("/v1/parcels").then().statusCode(200);
        as(agent).get("/v1/parcels").then().statusCode(200);
        as(agent).get("/v1/parcels").then().statusCode(429);

        as(agent).body("{\"label\": \"x\"}").post("/v1/parcels").then().statusCode(201);
        as(agent)
                .body("{}")
                .post("/v1/parcels")
                .then()
                .statusCode(400)
                .header("RateLimit", matchesPattern("\"writes\";r=0;t=\\d+"));
        as(aPartner() + "-admin-agent").get("/v1/parcels").then().statusCode(200);
    }

    @Test
    void withoutATokenNothingIsCounted() {
        for (var i = 0; i < 4; i++) {
            RestAssured.given().get("/v1/parcels").then().statusCode(401).header("RateLimit", nullValue());
        }
    }
}

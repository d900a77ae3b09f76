package dev.partnersupport.escalation;

import static dev.partnersupport.escalation.Given.PATIENCE;
import static dev.partnersupport.escalation.Given.aCustomerRequestOf;
import static dev.partnersupport.escalation.Given.aPartner;
import static dev.partnersupport.escalation.Given.as;
import static dev.partnersupport.escalation.Given.behindTheScenes;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Whom to contact about a customer request that has long been over is forgotten; whatever else is asked of it is answered. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "escalation"))
class RetentionTest {

    @Test
    void theContactOfOneThatHasLongBeenOverIsForgotten() {
        var agent = aPartner() + "-helpdesk-agent";
        var request = aCustomerRequestOf(agent.replace("-helpdesk-agent", ""));
        as(agent)
                .body("{\"to\": \"cancelled\"}")
                .post(request + "/transitions")
                .then()
                .statusCode(200);
        behindTheScenes("update customer_request set status_since = status_since - interval '731 days' where id = '"
                + request.substring(request.lastIndexOf('/') + 1) + "' returning id");

        await().atMost(PATIENCE)
                .untilAsserted(() -> as(agent).get(request).then().body("anonymisedAt", notNullValue()));

        as(agent).get(request).then().body("contact", nullValue()).body("status", equalTo("cancelled"));
        as(agent)
                .get(request + "/escalation-readiness")
                .then()
                .statusCode(200)
                .body("unmet.code", hasItem("contact_not_reachable"));
        as(agent).get(request + "/guidance").then().statusCode(200);
        as(agent).get(request + "/history").then().statusCode(200);
    }
}

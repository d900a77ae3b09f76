package dev.partnersupport.partnerrequest;

import static dev.partnersupport.partnerrequest.Given.aBody;
import static dev.partnersupport.partnerrequest.Given.aPartner;
import static dev.partnersupport.partnerrequest.Given.as;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whom to contact about a case that has long been over is forgotten; the case is not. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "partner_request"))
class RetentionTest {

    private final String partner = aPartner();
    private final String agent = partner + "-helpdesk-agent";

    @Test
    void theContactOfOneThatHasLongBeenOverIsForgottenAndNothingElse() throws SQLException {
        var open = aRequest();
        var justCancelled = cancelled();
        var over = cancelled();
        int version = read(over).extract().path("version");
        isLongAgo(open);
        isLongAgo(over);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> read(over).body("anonymisedAt", notNullValue()));

        read(over)
                .body("contact", nullValue())
                .body("participants", empty())
                .body("title", equalTo("Customer list stays empty"))
                .body("description", equalTo("Nothing since this morning."))
                .body("status", equalTo("cancelled"))
                .body("version", greaterThan(version))
                .body("updatedBy.side", equalTo("system"));
        assertEquals("1", behindTheScenes("""
                select count(*) from service_request
                where id = '%s' and contact is null and to_jsonb(service_request)::text not like '%%mei.lin%%'""".formatted(over)));
        as(agent)
                .get("/v1/service-requests/" + over + "/history")
                .then()
                .body("items[-1].type", equalTo("dev.partnersupport.service_request.changed.v1"))
                .body("items[-1].changed", contains("contact", "participants"))
                .body("items[-1].actor.side", equalTo("system"));
        for (var kept : new String[] {open, justCancelled}) {
            read(kept)
                    .body("contact.email", equalTo("mei.lin@lotus.example"))
                    .body("participants", not(empty()))
                    .body("anonymisedAt", nullValue());
        }
    }

    private ValidatableResponse read(String id) {
        return as(agent).get("/v1/service-requests/" + id).then().statusCode(200);
    }

    private String aRequest() {
        return as(agent)
                .body(aBody(", \"participants\": [\"mei.lin@lotus.example\"]"))
                .post("/v1/service-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String cancelled() {
        var id = aRequest();
        as(agent)
                .body("{\"to\": \"cancelled\"}")
                .post("/v1/service-requests/" + id + "/transitions")
                .then()
                .statusCode(200);
        return id;
    }

    /** Nobody waits for two years. */
    private static void isLongAgo(String id) throws SQLException {
        behindTheScenes("update service_request set status_since = status_since - interval '731 days' where id = '" + id
                + "' returning id");
    }

    private static String behindTheScenes(String sql) throws SQLException {
        try (var connection = TestStack.database().superuser("partner_request");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

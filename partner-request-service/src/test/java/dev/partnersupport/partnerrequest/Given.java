package dev.partnersupport.partnerrequest;

import static dev.partnersupport.localstack.TestStack.bearer;
import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** What the tests of this service begin with. */
public final class Given {

    public static final String TOPIC = "sr-portal-unavailable";

    private Given() {}

    /** A partner that no other test knows. */
    public static String aPartner() {
        return "p" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static RequestSpecification as(String client) {
        return given().header("Authorization", bearer(client)).contentType(ContentType.JSON);
    }

    /** A complete service request; {@code more} is appended to its members. */
    public static String aBody(String more) {
        return """
               {"title": "Customer list stays empty", "description": "Nothing since this morning.", "topicId": "%s",
                "severity": "moderate", "contact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}%s}""".formatted(TOPIC, more);
    }

    /** The id of a service request that was just submitted. */
    public static String aServiceRequestOf(String partner) {
        return as(partner + "-helpdesk-agent")
                .body(aBody(""))
                .post("/v1/service-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The id of one that a representative has taken. */
    public static String oneInProgressOf(String partner) {
        var id = aServiceRequestOf(partner);
        as("operator-representative")
                .body("{\"id\": \"operator-representative\", \"name\": \"Wei Zhang\"}")
                .put("/v1/service-requests/" + id + "/assignee")
                .then()
                .statusCode(201);
        return id;
    }
}

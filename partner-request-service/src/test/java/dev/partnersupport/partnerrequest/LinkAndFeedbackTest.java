package dev.partnersupport.partnerrequest;

import static dev.partnersupport.partnerrequest.Given.aPartner;
import static dev.partnersupport.partnerrequest.Given.aServiceRequestOf;
import static dev.partnersupport.partnerrequest.Given.as;
import static dev.partnersupport.partnerrequest.Given.oneInProgressOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.MovableClock;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Service requests that belong together, and what the partner thought of their resolutions. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "partner_request"))
class LinkAndFeedbackTest {

    private static ValidatableResponse link(String client, String id, String kind, String other) {
        return as(client)
                .body("{\"kind\": \"%s\", \"caseId\": \"%s\"}".formatted(kind, other))
                .post("/v1/service-requests/" + id + "/links")
                .then();
    }

    private static ValidatableResponse links(String client, String id) {
        return as(client).get("/v1/service-requests/" + id + "/links").then().statusCode(200);
    }

    private static ValidatableResponse feedback(String client, String id, String body) {
        return as(client)
                .body(body)
                .post("/v1/service-requests/" + id + "/feedback")
                .then();
    }

    private static void move(String client, String id, String body) {
        as(client)
                .body(body)
                .post("/v1/service-requests/" + id + "/transitions")
                .then()
                .statusCode(200);
    }

    private static String oneResolvedOf(String partner) {
        var id = oneInProgressOf(partner);
        resolve(id);
        return id;
    }

    private static void resolve(String id) {
        move(
                "operator-lead",
                id,
                "{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"Repaired.\"}}");
    }

    @Nested
    class Links {

        @Test
        void areShownOnBothSides() {
            var partner = aPartner();
            var one = aServiceRequestOf(partner);
            var other = aServiceRequestOf(partner);

            String link = link(partner + "-system", one, "duplicate_of", other)
                    .statusCode(201)
                    .header("Location", containsString("/links/"))
                    .body("kind", equalTo("duplicate_of"))
                    .body("caseId", equalTo(other))
                    .body("status", equalTo("submitted"))
                    .extract()
                    .path("id");

            links(partner + "-billing-admin", one).body("items.kind", contains("duplicate_of"));
            links("operator-lead", other)
                    .body("items.kind", contains("has_duplicate"))
                    .body("items.caseId", contains(one));
            as(partner + "-system")
                    .get("/v1/service-requests/" + other + "/links/" + link)
                    .then()
                    .statusCode(200)
                    .body("caseId", equalTo(one));
            for (var id : new String[] {one, other}) {
                as(partner + "-system")
                        .get("/v1/service-requests/" + id + "/history")
                        .then()
                        .body("items[1].type", endsWith("linked.v1"))
                        .body("items[1].linkId", equalTo(link));
            }
        }

        @Test
        void ofTheOperatorToTheSameProblemResolve() {
            var partner = aPartner();
            var one = oneInProgressOf(partner);
            var other = aServiceRequestOf(partner);

            link("operator-lead", one, "duplicate_of", other).statusCode(201);

            as(partner + "-system")
                    .get("/v1/service-requests/" + one)
                    .then()
                    .body("status", equalTo("resolved"))
                    .body("resolution.code", equalTo("duplicate"))
                    .body("resolution.summary", nullValue());
            as(partner + "-system").get("/v1/service-requests/" + other).then().body("status", equalTo("submitted"));
        }

        @Test
        void ofThePartnerToTheSameProblemAreConfirmedByTheOperator() {
            var partner = aPartner();
            var one = oneInProgressOf(partner);
            var other = aServiceRequestOf(partner);
            String link = link(partner + "-system", one, "duplicate_of", other)
                    .statusCode(201)
                    .extract()
                    .path("id");

            link("operator-lead", one, "duplicate_of", other).statusCode(201).body("id", equalTo(link));

            links(partner + "-system", one).body("items", hasSize(1));
            as(partner + "-system")
                    .get("/v1/service-requests/" + one)
                    .then()
                    .body("status", equalTo("resolved"))
                    .body("resolution.code", equalTo("duplicate"));
        }

        @Test
        void ofTheOperatorDoNotResolveWhatNobodyTookYetAndLeaveNothing() {
            var partner = aPartner();
            var one = aServiceRequestOf(partner);

            link("operator-lead", one, "duplicate_of", aServiceRequestOf(partner))
                    .statusCode(409)
                    .body("allowedActions", hasItem("to_in_progress"));
            links("operator-lead", one).body("items", hasSize(0));
        }

        @Test
        void areRefusedToItselfToWhatIsNotThereToAnotherPartnersAndTwice() {
            var partner = aPartner();
            var one = aServiceRequestOf(partner);
            var other = aServiceRequestOf(partner);
            link(partner + "-system", one, "related", other).statusCode(201);

            link(partner + "-system", one, "related", one).statusCode(422).body("errors.code", contains("same_case"));
            for (var client : new String[] {partner + "-system", "operator-lead"}) {
                link(client, one, "related", aServiceRequestOf(aPartner()))
                        .statusCode(422)
                        .body("errors.code", contains("unknown_case"));
            }
            link(partner + "-system", other, "related", one)
                    .statusCode(422)
                    .body("errors.code", contains("linked_already"));
            link(partner + "-system", one, "has_duplicate", other).statusCode(400);
        }

        @Test
        void madeInBothDirectionsAtOnceAreOneAndNeitherHangs() {
            var partner = aPartner();
            var one = aServiceRequestOf(partner);
            var other = aServiceRequestOf(partner);

            var answers = IntStream.range(0, 10)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> link(
                                    partner + "-system", i % 2 == 0 ? one : other, "related", i % 2 == 0 ? other : one)
                            .extract()
                            .statusCode()))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            assertEquals(1, answers.stream().filter(status -> status == 201).count());
            assertEquals(9, answers.stream().filter(status -> status == 422).count());
        }

        @Test
        void areNotAnotherPartnersToSee() {
            var partner = aPartner();
            var one = aServiceRequestOf(partner);
            link(partner + "-system", one, "related", aServiceRequestOf(partner))
                    .statusCode(201);

            as(aPartner() + "-system")
                    .get("/v1/service-requests/" + one + "/links")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class Feedback {

        @Test
        void isGivenOnceForEachResolution() {
            var partner = aPartner();
            var id = oneResolvedOf(partner);

            String first = feedback(partner + "-helpdesk-agent", id, "{\"rating\": 2, \"comment\": \"It took long.\"}")
                    .statusCode(201)
                    .body("rating", equalTo(2))
                    .body("author.side", equalTo("partner"))
                    .extract()
                    .path("id");
            feedback(partner + "-system", id, "{\"rating\": 5}")
                    .statusCode(409)
                    .body("type", endsWith("already-exists"))
                    .body("existing.id", equalTo(first))
                    .body("existing.href", equalTo("/v1/service-requests/" + id + "/feedback/" + first));
            move(partner + "-system", id, "{\"to\": \"in_progress\", \"reason\": \"Again.\"}");
            MovableClock.forward(java.time.Duration.ofSeconds(1));
            resolve(id);
            feedback(partner + "-system", id, "{\"rating\": 5}").statusCode(201);

            as("operator-lead")
                    .get("/v1/service-requests/" + id + "/feedback")
                    .then()
                    .body("items.rating", contains(2, 5))
                    .body("items[0].comment", equalTo("It took long."));
            as("operator-lead")
                    .get("/v1/service-requests/" + id + "/feedback/" + first)
                    .then()
                    .statusCode(200)
                    .body("rating", equalTo(2));
        }

        @Test
        void waitsForAResolutionAndIsStillTakenWhenItIsClosed() {
            var partner = aPartner();
            feedback(partner + "-system", aServiceRequestOf(partner), "{\"rating\": 3}")
                    .statusCode(409);

            var id = oneResolvedOf(partner);
            move(partner + "-system", id, "{\"to\": \"closed\"}");
            as(partner + "-system")
                    .get("/v1/service-requests/" + id)
                    .then()
                    .body("allowedActions", contains("give_feedback"));
            feedback(partner + "-system", id, "{\"rating\": 3}").statusCode(201);
            as(partner + "-system").get("/v1/service-requests/" + id).then().body("allowedActions", hasSize(0));
        }

        @Test
        void isThePartnersAndFromOneToFive() {
            var partner = aPartner();
            var id = oneResolvedOf(partner);

            feedback("operator-lead", id, "{\"rating\": 5}").statusCode(403);
            for (var rating : new String[] {"0", "6", "null", "4.5"}) {
                feedback(partner + "-system", id, "{\"rating\": " + rating + "}")
                        .statusCode(400);
            }
            as("operator-lead")
                    .get("/v1/service-requests/" + id)
                    .then()
                    .body("allowedActions", not(hasItem("give_feedback")));
        }
    }
}

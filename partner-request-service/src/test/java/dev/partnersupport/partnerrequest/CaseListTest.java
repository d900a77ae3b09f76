package dev.partnersupport.partnerrequest;

import static dev.partnersupport.partnerrequest.Given.aBody;
import static dev.partnersupport.partnerrequest.Given.aPartner;
import static dev.partnersupport.partnerrequest.Given.aServiceRequestOf;
import static dev.partnersupport.partnerrequest.Given.as;
import static dev.partnersupport.partnerrequest.Given.oneInProgressOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.MovableClock;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists in every order, and the counts of a dashboard. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "partner_request"))
class CaseListTest {

    private static String submitted(String partner, String severity) {
        var body = aBody(", \"businessImpact\": \"No orders.\"")
                .replace("moderate", severity)
                .replace("\"email\": ", "\"telephone\": \"+86 21 5555 0100\", \"email\": ");
        return as(partner + "-system")
                .body(body)
                .post("/v1/service-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> allPages(String partner, String query) {
        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var page = as(partner + "-system")
                    .urlEncodingEnabled(false)
                    .get("/v1/service-requests?limit=1" + query + cursor)
                    .then()
                    .statusCode(200)
                    .extract();
            ids.addAll(page.path("items.id"));
            String next = page.path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        } while (cursor != null);
        return ids;
    }

    @Nested
    class Sorted {

        @Test
        void bySeverityTheMostUrgentFirstAndOfOneSeverityTheOneThatIsDueFirst() {
            var partner = aPartner();
            var minimal = submitted(partner, "minimal");
            var critical = submitted(partner, "critical");
            var laterCritical = submitted(partner, "critical");
            var moderate = submitted(partner, "moderate");

            assertEquals(List.of(critical, laterCritical, moderate, minimal), allPages(partner, "&sort=-severity"));
            assertEquals(List.of(minimal, moderate, laterCritical, critical), allPages(partner, "&sort=severity"));
        }

        @Test
        void byWhenAContactIsDueThoseThatAreOwedNoneLast() {
            var partner = aPartner();
            var minimal = submitted(partner, "minimal");
            var critical = submitted(partner, "critical");
            var asked = oneInProgressOf(partner);
            as("operator-representative")
                    .body("{\"to\": \"waiting_for_partner\", \"reason\": \"Since when?\"}")
                    .post("/v1/service-requests/" + asked + "/transitions")
                    .then()
                    .statusCode(200);

            assertEquals(List.of(critical, minimal, asked), allPages(partner, "&sort=dueAt"));
            assertEquals(List.of(asked, minimal, critical), allPages(partner, "&sort=-dueAt"));
        }

        @Test
        void byTheLastChange() {
            var partner = aPartner();
            var first = aServiceRequestOf(partner);
            var second = aServiceRequestOf(partner);
            as(partner + "-system").body("{\"text\": \"More.\"}").post("/v1/service-requests/" + first + "/notes");

            assertEquals(List.of(first, second), allPages(partner, "&sort=-updatedAt"));
            assertEquals(List.of(second, first), allPages(partner, "&sort=updatedAt"));
            assertEquals(List.of(first, second), allPages(partner, "&sort=createdAt"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"number", "--createdAt", "createdat", "createdAt,severity"})
        void byNothingElse(String sort) {
            as(aPartner() + "-system")
                    .get("/v1/service-requests?sort=" + sort)
                    .then()
                    .statusCode(400)
                    .body("errors.parameter", contains("sort"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"sort=dueAt&open=false", "sort=-severity&status=closed&status=rejected"})
        void isRefusedWhereTheOrderIsForWhatIsOpen(String query) {
            as(aPartner() + "-system")
                    .get("/v1/service-requests?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("sorts_what_is_open"));
        }

        @Test
        void doesNotTakeACursorOfAnotherOrder() {
            var partner = aPartner();
            aServiceRequestOf(partner);
            aServiceRequestOf(partner);
            String cursor =
                    as(partner + "-system").get("/v1/service-requests?limit=1").path("nextCursor");

            as(partner + "-system")
                    .urlEncodingEnabled(false)
                    .get("/v1/service-requests?limit=1&sort=createdAt&cursor=" + cursor)
                    .then()
                    .statusCode(400);
        }

        @Test
        void goesOnThroughWhatIsOverdueAlthoughTimePasses() {
            var partner = aPartner();
            submitted(partner, "critical");
            submitted(partner, "critical");
            MovableClock.forward(java.time.Duration.ofHours(3));

            String cursor = as("operator-lead")
                    .get("/v1/service-requests?limit=1&overdue=true&partnerId=" + partner)
                    .then()
                    .body("items", hasSize(1))
                    .extract()
                    .path("nextCursor");
            as("operator-lead")
                    .urlEncodingEnabled(false)
                    .get("/v1/service-requests?limit=1&overdue=true&partnerId=" + partner + "&cursor=" + cursor)
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1));
        }

        @Test
        void overdueIsTheOperatorsFilter() {
            as(aPartner() + "-system")
                    .get("/v1/service-requests?overdue=true")
                    .then()
                    .statusCode(400)
                    .body("errors.code", contains("operators_filter"));
        }
    }

    @Nested
    class Counted {

        @Test
        void isWhatAPartnerHas() {
            var partner = aPartner();
            submitted(partner, "critical");
            submitted(partner, "minimal");
            oneInProgressOf(partner);
            var cancelled = aServiceRequestOf(partner);
            as(partner + "-system")
                    .body("{\"to\": \"cancelled\"}")
                    .post("/v1/service-requests/" + cancelled + "/transitions");

            as(partner + "-billing-admin")
                    .get("/v1/service-requests/counts")
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(4))
                    .body("open", equalTo(3))
                    .body("byStatus.submitted", equalTo(2))
                    .body("byStatus.in_progress", equalTo(1))
                    .body("byStatus.cancelled", equalTo(1))
                    .body("bySeverity.moderate", equalTo(2))
                    .body("byAwaiting.operator", equalTo(3))
                    .body("byTargetState.running", equalTo(3))
                    .body("byTargetState.cancelled", equalTo(1));
        }

        @Test
        void isNothingForAPartnerWithoutRequests() {
            aServiceRequestOf(aPartner());

            as(aPartner() + "-system")
                    .get("/v1/service-requests/counts")
                    .then()
                    .body("total", equalTo(0))
                    .body("byStatus", equalTo(java.util.Map.of()));
        }
    }
}

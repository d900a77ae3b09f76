package dev.partnersupport.partnerrequest;

import static dev.partnersupport.partnerrequest.Given.TOPIC;
import static dev.partnersupport.partnerrequest.Given.aBody;
import static dev.partnersupport.partnerrequest.Given.aPartner;
import static dev.partnersupport.partnerrequest.Given.aServiceRequestOf;
import static dev.partnersupport.partnerrequest.Given.as;
import static dev.partnersupport.partnerrequest.Given.oneInProgressOf;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.partnersupport.localstack.MovableClock;
import dev.partnersupport.localstack.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Response targets from the outside, and what cases do by themselves. */
@QuarkusTest
@QuarkusTestResource(value = TestStack.class, initArgs = @ResourceArg(name = "database", value = "partner_request"))
class ResponseTargetTest {

    private static final Duration DAYS_14 = Duration.ofDays(14);

    private static void tellsInTime(String id, String... types) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertEquals(List.of(types), whatHappenedTo(id)));
    }

    private static List<String> whatHappenedTo(String id) {
        List<String> types = as("operator-lead")
                .get("/v1/service-requests/" + id + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items.type");
        return types.stream()
                .map(type -> type.replaceFirst(".*service_request\\.(\\w+)\\.v1", "$1"))
                .toList();
    }

    private static void move(String client, String id, String body) {
        as(client)
                .body(body)
                .post("/v1/service-requests/" + id + "/transitions")
                .then()
                .statusCode(200);
    }

    private static void ask(String id) {
        move("operator-representative", id, "{\"to\": \"waiting_for_partner\", \"reason\": \"Since when?\"}");
    }

    private static String aCriticalOneOf(String partner) {
        return as(partner + "-system")
                .body(aBody(", \"businessImpact\": \"No orders.\"")
                        .replace("moderate", "critical")
                        .replace("\"email\": ", "\"telephone\": \"+86 21 5555 0100\", \"email\": "))
                .post("/v1/service-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Nested
    class OfARequest {

        @Test
        void isShownFromTheSubmissionOn() {
            var partner = aPartner();
            var id = aCriticalOneOf(partner);

            var created = Instant.parse(as(partner + "-system")
                    .get("/v1/service-requests/" + id)
                    .then()
                    .body("responseTarget.state", equalTo("running"))
                    .body("responseTarget.pausedFor", nullValue())
                    .extract()
                    .path("createdAt"));
            as(partner + "-system")
                    .get("/v1/service-requests/" + id + "/response-target")
                    .then()
                    .statusCode(200)
                    .body("dueAt", equalTo(created.plus(Duration.ofHours(2)).toString()))
                    .body("calendar.id", equalTo("around-the-clock"))
                    .body("duration", equalTo("PT2H"))
                    .body("intervals", hasSize(1))
                    .body("intervals[0].from", equalTo(created.toString()))
                    .body("intervals[0].cause", equalTo("submitted"))
                    .body("intervals[0].to", nullValue())
                    .body("earlier", nullValue());
        }

        @Test
        void isPausedByAQuestionThatTheIntervalNames() {
            var partner = aPartner();
            var id = oneInProgressOf(partner);
            ask(id);

            var noteId = as(partner + "-system")
                    .get("/v1/service-requests/" + id + "/notes")
                    .path("items[0].id");
            as(partner + "-system")
                    .get("/v1/service-requests/" + id + "/response-target")
                    .then()
                    .body("state", equalTo("paused"))
                    .body("intervals.cause", contains("submitted", "waiting_for_partner"))
                    .body("intervals[1].state", equalTo("paused"))
                    .body("intervals[1].noteId", equalTo(noteId));
        }

        @Test
        void goesOnWithTheAnswerAndSaysHowLongItWasPaused() {
            var partner = aPartner();
            var id = oneInProgressOf(partner);
            ask(id);
            MovableClock.forward(Duration.ofMinutes(10));
            as(partner + "-system").body("{\"text\": \"Since 9.\"}").post("/v1/service-requests/" + id + "/notes");

            as(partner + "-system")
                    .get("/v1/service-requests/" + id + "/response-target")
                    .then()
                    .body("state", equalTo("running"))
                    .body("intervals.cause", contains("submitted", "waiting_for_partner", "in_progress"));
            String pausedFor =
                    as(partner + "-system").get("/v1/service-requests/" + id).path("responseTarget.pausedFor");
            assertEquals(10, Duration.parse(pausedFor).toMinutes());
        }

        @Test
        void isMetByTheFirstContactThatReached() {
            var partner = aPartner();
            var id = oneInProgressOf(partner);
            as("operator-representative")
                    .body("{\"channel\": \"telephone\", \"outcome\": \"not_reached\", \"summary\": \"Nobody there.\"}")
                    .post("/v1/service-requests/" + id + "/contacts");
            as(partner + "-system")
                    .get("/v1/service-requests/" + id)
                    .then()
                    .body("responseTarget.state", equalTo("running"));
            as("operator-representative")
                    .body("{\"channel\": \"telephone\", \"outcome\": \"reached\", \"summary\": \"We see it.\"}")
                    .post("/v1/service-requests/" + id + "/contacts");

            var view = as(partner + "-system").get("/v1/service-requests/" + id).then();
            view.body("responseTarget.state", equalTo("met"));
            as(partner + "-system")
                    .get("/v1/service-requests/" + id + "/response-target")
                    .then()
                    .body("metAt", equalTo(view.extract().path("firstContactAt")))
                    .body("intervals[0].to", equalTo(view.extract().path("firstContactAt")));
        }

        @Test
        void isMetByACallThatIsRecordedAfterItWasResolved() {
            var partner = aPartner();
            var id = oneInProgressOf(partner);
            var called = MovableClock.now();
            MovableClock.forward(Duration.ofMinutes(1));
            move(
                    "operator-representative",
                    id,
                    "{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"Repaired.\"}}");
            as("operator-representative")
                    .body(
                            "{\"channel\": \"telephone\", \"outcome\": \"reached\", \"summary\": \"Called.\", \"contactedAt\": \"%s\"}"
                                    .formatted(called))
                    .post("/v1/service-requests/" + id + "/contacts")
                    .then()
                    .statusCode(201);

            as(partner + "-system")
                    .get("/v1/service-requests/" + id)
                    .then()
                    .body("responseTarget.state", equalTo("met"));
        }

        @Test
        void keepsItsShareWhenTheSeverityIsRaised() {
            var partner = aPartner();
            var id = aServiceRequestOf(partner);
            as(partner + "-system")
                    .header("If-Match", "*")
                    .contentType("application/merge-patch+json")
                    .body("{\"contact\": {\"telephone\": \"+86 21 5555 0100\"}}")
                    .patch("/v1/service-requests/" + id)
                    .then()
                    .statusCode(200);
            as(partner + "-system")
                    .header("If-Match", "*")
                    .body(
                            "{\"severity\": \"critical\", \"reason\": \"It spreads.\", \"businessImpact\": \"No orders.\"}")
                    .put("/v1/service-requests/" + id + "/severity")
                    .then()
                    .statusCode(200);

            as(partner + "-system")
                    .get("/v1/service-requests/" + id + "/response-target")
                    .then()
                    .body("duration", equalTo("PT2H"))
                    .body("calendar.id", equalTo("around-the-clock"))
                    .body("intervals.cause", contains("submitted", "severity_changed"))
                    .body("intervals.duration", contains("PT4H", "PT2H"));
        }

        @Test
        void isANewOneAfterReopeningAndTheOldOneIsKept() {
            var partner = aPartner();
            var id = oneInProgressOf(partner);
            move(
                    "operator-representative",
                    id,
                    "{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"Repaired.\"}}");
            move(partner + "-system", id, "{\"to\": \"in_progress\", \"reason\": \"Again.\"}");

            as(partner + "-system")
                    .get("/v1/service-requests/" + id + "/response-target")
                    .then()
                    .body("state", equalTo("running"))
                    .body("intervals.cause", contains("reopened"))
                    .body("earlier", hasSize(1))
                    .body("earlier[0].state", equalTo("cancelled"));
        }

        @Test
        void isNotAnotherPartnersToSee() {
            var id = aServiceRequestOf(aPartner());

            as(aPartner() + "-system")
                    .get("/v1/service-requests/" + id + "/response-target")
                    .then()
                    .statusCode(404);
        }
    }

    @Nested
    class ByItself {

        @Test
        void aRequestTellsThatItIsAtRiskAndThatItWasMissedOnceEach() {
            var partner = aPartner();
            var id = aCriticalOneOf(partner);

            MovableClock.forward(Duration.ofMinutes(90));
            tellsInTime(id, "submitted", "response_at_risk");
            MovableClock.forward(Duration.ofMinutes(30));
            tellsInTime(id, "submitted", "response_at_risk", "response_missed");

            as(partner + "-system")
                    .get("/v1/service-requests/" + id)
                    .then()
                    .body("responseTarget.state", equalTo("missed"))
                    .body("updatedBy.side", equalTo("system"));
            as("operator-representative")
                    .get("/v1/service-requests?overdue=true&partnerId=" + partner)
                    .then()
                    .body("items.id", contains(id))
                    .body("items[0].targetState", equalTo("missed"));
        }

        @Test
        void aRequestThatWaitsForAnAnswerIsResolvedAndThenClosed() {
            var partner = aPartner();
            var id = oneInProgressOf(partner);
            ask(id);

            MovableClock.forward(DAYS_14);
            tellsInTime(id, "submitted", "assigned", "status_changed", "status_changed", "status_changed");
            as(partner + "-system")
                    .get("/v1/service-requests/" + id)
                    .then()
                    .body("status", equalTo("resolved"))
                    .body("resolution.code", equalTo("no_response"))
                    .body("resolution.by.side", equalTo("system"))
                    .body("allowedActions", hasItems("to_in_progress", "to_closed"));

            MovableClock.forward(DAYS_14);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> as(partner + "-system")
                            .get("/v1/service-requests/" + id)
                            .then()
                            .body("status", equalTo("closed")));
        }

        @Test
        void aCriticalRequestGoesOnWaitingUntilItIsLowered() {
            var partner = aPartner();
            var critical = aCriticalOneOf(partner);
            var other = oneInProgressOf(partner);
            as("operator-representative")
                    .body("{\"id\": \"operator-representative\", \"name\": \"Wei Zhang\"}")
                    .put("/v1/service-requests/" + critical + "/assignee");
            ask(critical);
            ask(other);

            MovableClock.forward(DAYS_14);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> as(partner + "-system")
                            .get("/v1/service-requests/" + other)
                            .then()
                            .body("status", equalTo("resolved")));
            as(partner + "-system")
                    .get("/v1/service-requests/" + critical)
                    .then()
                    .body("status", equalTo("waiting_for_partner"));

            as("operator-representative")
                    .header("If-Match", "*")
                    .body("{\"severity\": \"moderate\", \"reason\": \"It stands still.\"}")
                    .put("/v1/service-requests/" + critical + "/severity")
                    .then()
                    .statusCode(200);
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> as(partner + "-system")
                            .get("/v1/service-requests/" + critical)
                            .then()
                            .body("status", equalTo("resolved")));
        }
    }

    @Nested
    class Calendars {

        @Test
        void areShownWithTheirHolidaysAndTheWeekendsThatAreWorked() {
            as(aPartner() + "-sales-agent")
                    .header("Accept-Language", "de")
                    .get("/v1/response-calendars")
                    .then()
                    .statusCode(200)
                    .body("items.id", contains("around-the-clock", "business-days", "every-day"))
                    .body("items[1].name", equalTo("Werktags von 09:00 bis 18:00"))
                    .body("items[1].timeZone", equalTo("Asia/Shanghai"))
                    .body("items[1].hours[0].days", hasItems("monday", "friday"))
                    .body("items[1].exceptions.find { it.on == '2026-10-01' }.hours", hasSize(0))
                    .body("items[1].exceptions.find { it.on == '2026-10-10' }.hours[0].from", equalTo("09:00"))
                    .body("items[1].validUntilOn", equalTo("2026-12-31"));
        }

        @Test
        void arePaged() {
            String cursor = as(aPartner() + "-system")
                    .get("/v1/response-calendars?limit=1")
                    .then()
                    .body("items.id", contains("around-the-clock"))
                    .extract()
                    .path("nextCursor");
            assertEquals(false, cursor.isEmpty());
        }

        @Test
        void areNamedByTheTopicForEachOfItsSeverities() {
            as(aPartner() + "-system")
                    .get("/v1/service-request-topics/" + TOPIC)
                    .then()
                    .body("responseTargets.severity", contains("critical", "moderate", "minimal"))
                    .body("responseTargets.duration", contains("PT2H", "PT4H", "PT8H"))
                    .body("responseTargets.calendarId", contains("around-the-clock", "every-day", "every-day"));
            as(aPartner() + "-system")
                    .get("/v1/service-request-topics/sr-fapiao")
                    .then()
                    .body("responseTargets.severity", contains("moderate", "minimal"))
                    .body("responseTargets.calendarId", contains("business-days", "business-days"));
        }
    }
}

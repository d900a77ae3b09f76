package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.PATIENCE;
import static dev.partnersupport.journey.RunningStack.STACK;
import static dev.partnersupport.journey.RunningStack.SUPERVISOR;
import static dev.partnersupport.journey.RunningStack.behindTheScenes;
import static dev.partnersupport.journey.RunningStack.directory;
import static dev.partnersupport.journey.RunningStack.escalations;
import static dev.partnersupport.journey.RunningStack.isReadyAgain;
import static dev.partnersupport.journey.RunningStack.partnerRequests;
import static dev.partnersupport.localstack.run.LocalStack.BROKER;
import static dev.partnersupport.localstack.run.LocalStack.DATABASE;
import static dev.partnersupport.localstack.run.LocalStack.DIRECTORY;
import static dev.partnersupport.localstack.run.LocalStack.ESCALATIONS;
import static dev.partnersupport.localstack.run.LocalStack.PARTNER_REQUESTS;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.localstack.TopicReader;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What happens when a part is gone: intake stays open, nothing acknowledged is lost, copies become equal again. */
class OutageTest {

    private static final Duration OUTAGE = Duration.ofSeconds(Integer.getInteger("outage.seconds", 5));

    private static final String ESCALATION =
            "{\"missing\": [\"training\"], \"justification\": \"Nobody here knows it.\", \"customerStillNeedsHelp\": true}";

    private final String partner = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String agent = partner + "-admin-agent";

    @Test
    void withoutTheBrokerBothKindsAreAcceptedReadinessStaysUpAndTheEventsArriveLater() {
        var customer = aKnownCustomer();
        SUPERVISOR.stop(BROKER);
        try {
            submit();
            open(customer);
            partnerRequests(agent).get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
            escalations(agent).get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> partnerRequests(agent)
                            .get("/v1/service-request-events")
                            .then()
                            .body("items", hasSize(1)));
            assertFalse(unsent("partner_request").isEmpty());
        } finally {
            SUPERVISOR.startAgain(BROKER);
        }
        await().atMost(PATIENCE)
                .until(() -> unsent("partner_request").isEmpty()
                        && unsent("escalation").isEmpty());
    }

    @Test
    void withTheDatabaseGoneWhileEventsFlowNothingGoodIsDeadLetteredAndTheCopiesBecomeEqual() throws SQLException {
        try (var blocked = STACK.database().superuser("escalation")) {
            blocked.setAutoCommit(false);
            blocked.createStatement().execute("lock table customer_copy in exclusive mode");
            IntStream.range(0, 20).forEach(this::register);
            await().atMost(PATIENCE).until(() -> unsent("customer_directory").isEmpty());
            SUPERVISOR.stop(DATABASE);
        }
        partnerRequests(agent)
                .get("/v1/service-requests")
                .then()
                .statusCode(503)
                .header("Retry-After", "1");
        var end = Instant.now().plus(OUTAGE);
        await().atMost(OUTAGE.plusSeconds(5)).until(() -> Instant.now().isAfter(end));
        SUPERVISOR.startAgain(DATABASE);

        var columns = "select id, partner_id, company_name, primary_domain, relationship from ";
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> behindTheScenes(
                                "escalation", "select c::text from (" + columns + "customer_copy) c order by 1")
                        .equals(behindTheScenes(
                                "customer_directory", "select c::text from (" + columns + "customer) c order by 1")));
        var broker = "localhost:" + RunningStack.SETTINGS.broker();
        assertEquals(List.of(), new TopicReader(broker).read(".dead-letter"));
    }

    @Test
    void withoutTheDirectoryACustomerRequestGoesItsWholeWay() {
        var customer = aKnownCustomer();
        SUPERVISOR.stop(DIRECTORY);
        try {
            var request = "/v1/customer-requests/" + open(customer);
            escalations(agent).get(request + "/guidance").then().statusCode(200).body("suggestions", not(empty()));
            for (var kind : List.of("health_check", "admin_center")) {
                act(
                        agent,
                        request + "/troubleshooting-steps",
                        "{\"kind\": \"" + kind + "\", \"description\": \"Tried.\", \"outcome\": \"not_solved\"}");
            }
            escalations(agent).get(request + "/escalation-readiness").then().body("ready", equalTo(true));
            act(agent, request + "/escalation", ESCALATION);
            act(
                    "operator-representative",
                    request + "/contacts",
                    "{\"channel\": \"telephone\", \"outcome\": \"reached\", \"summary\": \"Called.\"}");
            act("operator-representative", request + "/transitions", "{\"to\": \"in_progress\"}");
            act(
                    "operator-representative",
                    request + "/transitions",
                    "{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"Repaired.\"}}");
            act("operator-lead", request + "/assessment", "{\"appropriate\": true, \"reason\": \"Well prepared.\"}");
            act(
                    agent,
                    request + "/customer-notice",
                    "{\"channel\": \"email\", \"informedAt\": \"%s\", \"summary\": \"Told.\"}"
                            .formatted(Instant.now()));
            escalations("operator-representative")
                    .get(request)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("closed"))
                    .body("customer.name", equalTo("Known Company"));
        } finally {
            SUPERVISOR.startAgain(DIRECTORY);
            isReadyAgain(DIRECTORY);
        }
    }

    @Test
    void aCustomerThatLeftWhileThisServiceWasDownIsRefusedOnceItsEventHasArrived() {
        var customer = aKnownCustomer();
        var request = "/v1/customer-requests/" + open(customer);
        for (var kind : List.of("health_check", "admin_center")) {
            act(
                    agent,
                    request + "/troubleshooting-steps",
                    "{\"kind\": \"" + kind + "\", \"description\": \"Tried.\", \"outcome\": \"not_solved\"}");
        }
        SUPERVISOR.stop(ESCALATIONS);
        try {
            directory(agent)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", "*")
                    .body("{\"relationship\": \"ended\"}")
                    .patch("/v1/customers/" + customer)
                    .then()
                    .statusCode(200);
        } finally {
            SUPERVISOR.startAgain(ESCALATIONS);
            isReadyAgain(ESCALATIONS);
        }

        await().atMost(PATIENCE)
                .until(() -> behindTheScenes(
                                "escalation", "select relationship from customer_copy where id = '" + customer + "'")
                        .equals(List.of("ENDED")));
        escalations(agent)
                .body(ESCALATION)
                .post(request + "/escalation")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown_customer"));
    }

    private static void act(String client, String path, String body) {
        assertEquals(2, escalations(client).body(body).post(path).statusCode() / 100, path);
    }

    @Test
    void aServiceThatIsKilledLosesNothingThatItAcknowledged() {
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        var submitting = CompletableFuture.runAsync(() -> {
            while (true) {
                acknowledged.add(submit());
            }
        });
        await().atMost(PATIENCE).until(() -> acknowledged.size() > 20);
        SUPERVISOR.process(PARTNER_REQUESTS).destroyForcibly();
        await().atMost(PATIENCE).until(submitting::isCompletedExceptionally);

        isReadyAgain(PARTNER_REQUESTS);

        for (var id : acknowledged) {
            partnerRequests(agent).get("/v1/service-requests/" + id).then().statusCode(200);
        }
        await().atMost(PATIENCE).until(() -> unsent("partner_request").isEmpty());
        var told = behindTheScenes(
                "partner_request",
                "select aggregate_id from event_log join event_sequence using (position) where event_log.partner_id = '"
                        + partner + "'");
        assertTrue(told.containsAll(acknowledged));
        partnerRequests(agent)
                .get("/v1/service-requests?limit=200")
                .then()
                .body("items.partnerId", everyItem(equalTo(partner)));
    }

    private String submit() {
        return partnerRequests(agent)
                .body("""
                        {"title": "List stays empty", "description": "Since today.", "topicId": "sr-portal-unavailable", "severity": "moderate",
                         "contact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}}""")
                .post("/v1/service-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String open(String customer) {
        return escalations(agent)
                .body("""
                        {"customerId": "%s", "serviceId": "microsoft-365", "topicId": "cr-sign-in", "title": "Nobody can sign in",
                         "description": "All are sent back.", "severity": "moderate",
                         "contact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}}""".formatted(customer))
                .post("/v1/customer-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String register(int i) {
        return directory(agent)
                .body("""
                        {"companyName": "Known Company", "primaryDomain": "known%d.example",
                         "services": [{"serviceId": "microsoft-365", "subscriptions": [{"state": "active"}]}]}""".formatted(i))
                .post("/v1/customers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A customer that escalation-service has heard of. */
    private String aKnownCustomer() {
        var id = register(0);
        await().atMost(PATIENCE)
                .until(() -> !behindTheScenes("escalation", "select 1 from customer_copy where id = '" + id + "'")
                        .isEmpty());
        return id;
    }

    /** Facts of a service that the broker has not acknowledged. */
    private static List<String> unsent(String database) {
        return behindTheScenes(database, """
                select position::text from event_pending union all
                select sequence::text from event_sequence where sequence > (select sent from relay_cursor)""");
    }
}

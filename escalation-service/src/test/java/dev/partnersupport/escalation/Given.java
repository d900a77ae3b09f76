package dev.partnersupport.escalation;

import static dev.partnersupport.localstack.TestStack.bearer;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.CloudEventHeaders;
import dev.partnersupport.localstack.TestStack;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What the tests of this service begin with. */
public final class Given {

    public static final Duration PATIENCE = Duration.ofSeconds(30);

    private Given() {}

    /** A partner that no other test knows. */
    public static String aPartner() {
        return "p" + UUID.randomUUID().toString().substring(0, 8);
    }

    public static RequestSpecification as(String client) {
        return given().header("Authorization", bearer(client)).contentType(ContentType.JSON);
    }

    /** A customer that the directory has told of, with Microsoft 365 resold to it. */
    public static String aCustomerOf(String partner) {
        var id = UUID.randomUUID().toString();
        tellCustomer(id, 1, aCustomer(id, partner, "active", "active"));
        await().atMost(PATIENCE)
                .until(() -> !behindTheScenes("select 1 from customer_copy where id = '" + id + "'")
                        .isEmpty());
        return id;
    }

    public static String aCustomer(String id, String partner, String relationship, String subscription) {
        return """
               {"id": "%s", "partnerId": "%s", "companyName": "青石软件有限公司", "primaryDomain": "qingshi.example",
                "relationship": "%s", "delegatedAdministration": true, "memberOfTheFuture": 1,
                "services": [{"serviceId": "microsoft-365", "subscriptions": [{"state": "%s"}]}]}""".formatted(id, partner, relationship, subscription);
    }

    /** Where the event stands. */
    public static RecordMetadata tellCustomer(String id, long aggregateVersion, String state) {
        return tell(Aggregate.CUSTOMER, id, aggregateVersion, state);
    }

    public static RecordMetadata tell(Aggregate aggregate, String id, long aggregateVersion, String state) {
        var event = UUID.randomUUID().toString();
        var record = new ProducerRecord<>(aggregate.topic(), id, state.getBytes(UTF_8));
        record.headers().add(CloudEventHeaders.ID, event.getBytes(UTF_8));
        record.headers()
                .add(CloudEventHeaders.TYPE, aggregate.eventType("changed").getBytes(UTF_8));
        record.headers()
                .add(
                        CloudEventHeaders.AGGREGATE_VERSION,
                        Long.toString(aggregateVersion).getBytes(UTF_8));
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestStack.broker().address());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            return producer.send(record).get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until the service says that it is done with an event. */
    public static void isHandled(RecordMetadata event) {
        var group = "escalation-service-"
                + behindTheScenes("select id from consumer_group").get(0);
        var partition = new TopicPartition(event.topic(), event.partition());
        try (var admin =
                Admin.create(Map.of("bootstrap.servers", TestStack.broker().address()))) {
            await().atMost(PATIENCE).until(() -> {
                var done = admin.listConsumerGroupOffsets(group)
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .get(partition);
                return done != null && done.offset() > event.offset();
            });
        }
    }

    /** An incident on Microsoft 365 that the directory has told of, for this customer alone. */
    public static String anIncidentOf(String customer, String state) {
        var id = UUID.randomUUID().toString();
        isHandled(tellIncident(id, 1, customer, state));
        return id;
    }

    public static RecordMetadata tellIncident(String id, long aggregateVersion, String customer, String state) {
        return tell(Aggregate.SERVICE_INCIDENT, id, aggregateVersion, """
                {"id": "%s", "serviceIds": ["microsoft-365"], "customerIds": ["%s"], "title": "Sign-in is slow", "state": "%s", "health": "degraded"}""".formatted(id, customer, state));
    }

    public static String aBody(String customer) {
        return """
               {"customerId": "%s", "serviceId": "microsoft-365", "topicId": "cr-sign-in", "title": "Nobody can sign in",
                "description": "All are sent back.", "severity": "moderate",
                "contact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}}""".formatted(customer);
    }

    /** The path of a customer request that was just opened. */
    public static String aCustomerRequestOf(String partner) {
        return aCustomerRequestOf(partner, aBody(aCustomerOf(partner)));
    }

    /** The same of what is said. */
    public static String aCustomerRequestOf(String partner, String body) {
        String id = as(partner + "-helpdesk-agent")
                .body(body)
                .post("/v1/customer-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return "/v1/customer-requests/" + id;
    }

    public static void step(String partner, String request, String kind, String outcome) {
        as(partner + "-helpdesk-agent")
                .body("{\"kind\": \"%s\", \"description\": \"Tried it.\", \"outcome\": \"%s\"}"
                        .formatted(kind, outcome))
                .post(request + "/troubleshooting-steps")
                .then()
                .statusCode(201);
    }

    /** The path of one that has everything that escalating asks for. */
    public static String oneReadyToEscalateOf(String partner) {
        var request = aCustomerRequestOf(partner);
        step(partner, request, "health_check", "not_solved");
        step(partner, request, "admin_center", "not_solved");
        return request;
    }

    /** The path of one that the operator has. */
    public static String anEscalatedOneOf(String partner) {
        var request = oneReadyToEscalateOf(partner);
        as(partner + "-helpdesk-agent")
                .body(anEscalation())
                .post(request + "/escalation")
                .then()
                .statusCode(200);
        return request;
    }

    /** The path of one that the operator has resolved. */
    public static String aResolvedOneOf(String partner) {
        var request = anEscalatedOneOf(partner);
        for (var move : List.of(
                "{\"to\": \"in_progress\"}",
                "{\"to\": \"resolved\", \"resolution\": {\"code\": \"fixed\", \"summary\": \"Repaired.\"}}")) {
            as("operator-representative")
                    .body(move)
                    .post(request + "/transitions")
                    .then()
                    .statusCode(200);
        }
        return request;
    }

    /** What was told of a request, oldest first: what happened, to which status. */
    public static List<String> facts(String request) {
        return behindTheScenes(
                "select split_part(type, '.', 4) || ' ' || coalesce(payload ->> 'status', '') from event_log where aggregate_id = '"
                        + request.substring(request.lastIndexOf('/') + 1) + "' order by position");
    }

    public static String anEscalation() {
        return """
               {"missing": ["training", "support_tools"], "justification": "We lack access to the logs.", "customerStillNeedsHelp": true}""";
    }

    /** First column of a query that a superuser makes, behind all isolation. */
    public static List<String> behindTheScenes(String sql) {
        return query("none", "", sql);
    }

    /** The same by the service itself, on the side of a partner. */
    public static List<String> onTheSideOf(String partner, String sql) {
        return query("escalation_partner_side", partner, sql);
    }

    private static List<String> query(String role, String partner, String sql) {
        try (var connection = TestStack.database().superuser("escalation");
                var side = connection.prepareStatement(
                        "select set_config('role', ?, false), set_config('app.partner', ?, false)");
                var statement = connection.createStatement()) {
            side.setString(1, role);
            side.setString(2, partner);
            side.execute();
            var values = new ArrayList<String>();
            var rows = statement.executeQuery(sql);
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

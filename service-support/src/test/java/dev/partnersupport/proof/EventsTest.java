package dev.partnersupport.proof;

import static dev.partnersupport.proof.ProofTest.Given.aParcelOf;
import static dev.partnersupport.proof.ProofTest.Given.aPartner;
import static dev.partnersupport.proof.ProofTest.Given.as;
import static dev.partnersupport.proof.ProofTest.Given.behindTheScenes;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.contract.event.CloudEventHeaders;
import dev.partnersupport.localstack.TestStack;
import dev.partnersupport.localstack.TopicReader;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

@ProofTest
class EventsTest {

    private static final String TOPIC = "customers.v1";
    private static final String DEAD_LETTERS = "proof-service.customers.v1.dead-letter";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void aFactReachesTheConsumerWithoutARequest() {
        var id = aParcelOf(aPartner(), "sent");

        await().atMost(PATIENCE).until(() -> copies(id), equalTo(List.of("sent")));
    }

    @Test
    void theRecordIsACloudEventWithTheState() {
        var partner = aPartner();
        var id = aParcelOf(partner, "described");

        var record = await().atMost(PATIENCE)
                .until(() -> received(TOPIC, id), found -> !found.isEmpty())
                .get(0);

        assertEquals(
                "{\"id\":\"" + id + "\",\"version\":0,\"label\":\"described\"}", new String(record.value(), UTF_8));
        assertEquals("1.0", header(record, CloudEventHeaders.SPEC_VERSION));
        assertEquals("dev.partnersupport.customer.registered.v1", header(record, CloudEventHeaders.TYPE));
        assertEquals("customers/" + id, header(record, CloudEventHeaders.SUBJECT));
        assertEquals("proof-service", header(record, CloudEventHeaders.SOURCE));
        assertEquals("1", header(record, CloudEventHeaders.AGGREGATE_VERSION));
    }

    @Test
    void anEventThatComesTwiceIsHandledOnce() {
        var id = UUID.randomUUID();
        var event = UUID.randomUUID();
        send(id, event, "1", "first");
        send(id, event, "1", "again");
        var marker = UUID.randomUUID();
        send(id, marker, "1", "last");

        await().atMost(PATIENCE).until(() -> inbox(marker), hasSize(1));
        assertEquals(List.of("last"), copies(id.toString()));
        assertEquals(List.of("1"), behindTheScenes("select count(*) from inbox where event_id = '" + event + "'"));
    }

    @Test
    void anOlderStateDoesNotOverwriteANewerOne() {
        var id = UUID.randomUUID();
        send(id, UUID.randomUUID(), "7", "newer");
        var late = UUID.randomUUID();
        send(id, late, "6", "older");

        await().atMost(PATIENCE).until(() -> inbox(late), hasSize(1));
        assertEquals(List.of("newer"), copies(id.toString()));
    }

    @Test
    void whatCanNotBeReadGoesToTheDeadLetterTopicWithTheReasonAndTheNextIsHandled() {
        var key = UUID.randomUUID();
        produce(new ProducerRecord<>(TOPIC, key.toString(), "no json".getBytes(UTF_8)));
        send(key, UUID.randomUUID(), "1", "after garbage");

        var dead = await().atMost(PATIENCE)
                .until(() -> received(DEAD_LETTERS, key.toString()), found -> !found.isEmpty())
                .get(0);
        assertEquals("no json", new String(dead.value(), UTF_8));
        assertTrue(header(dead, "dead-letter-reason").contains("Unrecognized token"));
        await().atMost(PATIENCE).until(() -> copies(key.toString()), equalTo(List.of("after garbage")));
    }

    @Test
    void whatLacksARequiredMemberGoesToTheDeadLetterTopicToo() {
        var id = UUID.randomUUID();
        send(id, UUID.randomUUID(), "1", "");
        send(id, UUID.randomUUID(), "2", "complete");

        await().atMost(PATIENCE).until(() -> received(DEAD_LETTERS, id.toString()), hasSize(1));
        await().atMost(PATIENCE).until(() -> copies(id.toString()), equalTo(List.of("complete")));
    }

    @Test
    void aGoodEventWaitsUntilTheDatabaseTakesItAndIsNeverDeadLettered() {
        behindTheScenes("alter table parcel_copy rename to parcel_copy_away");
        var id = aParcelOf(aPartner(), "patient");
        await().atMost(PATIENCE).until(() -> received(TOPIC, id), hasSize(1));

        behindTheScenes("alter table parcel_copy_away rename to parcel_copy");

        await().atMost(PATIENCE).until(() -> copies(id), equalTo(List.of("patient")));
        assertEquals(List.of(), received(DEAD_LETTERS, id));
    }

    @Test
    void withTheBrokerGoneIntakeStaysOpenAndNothingIsLost() {
        var partner = aPartner();
        TestStack.stopBroker();
        List<String> ids;
        try {
            ids = IntStream.range(0, 3)
                    .mapToObj(i -> aParcelOf(partner, "unsent " + i))
                    .toList();
            as(partner + "-admin-agent")
                    .get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("UP"));
        } finally {
            TestStack.startBroker();
        }
        for (var id : ids) {
            await().atMost(PATIENCE).until(() -> copies(id), hasSize(1));
        }
    }

    @Test
    void theFeedCountsPerPartnerWithoutAGapAndLeavesOutWhatIsTheOperatorsAlone() {
        var partner = aPartner();
        var before = endOfFeed(partner);
        var first = aParcelOf(partner, "first");
        as("operator-lead")
                .header("If-Match", "*")
                .body("{\"label\": \"internal\"}")
                .put("/v1/parcels/" + first + "/label")
                .then()
                .statusCode(200);
        aParcelOf(aPartner(), "somebody else's");
        aParcelOf(partner, "second");
        aParcelOf(partner, "third");
        await().atMost(PATIENCE).untilAsserted(() -> feed(partner, before, 50).body("items", hasSize(3)));

        feed(partner, before, 2)
                .statusCode(200)
                .body("items.sequence", contains(before + 1, before + 2))
                .body("items[0].subject", equalTo("customers/" + first))
                .body("items[0].actor.id", equalTo(partner + "-helpdesk-agent"))
                .body("nextAfter", equalTo(before + 2))
                .body("endOfStream", equalTo(false));
        feed(partner, before + 2, 2)
                .body("items.sequence", contains(before + 3))
                .body("endOfStream", equalTo(true));
        feed(partner, before + 99, 2).body("items", hasSize(0)).body("nextAfter", equalTo(before + 99));
    }

    @Test
    void whatConcernsNoSinglePartnerStandsInTheFeedOfEveryOneWithoutAGap() {
        var one = aPartner();
        var other = aPartner();
        var before = endOfFeed(one);
        var ofOne = aParcelOf(one, "one");
        announce(ofOne);
        aParcelOf(one, "two");
        announce(ofOne);
        var expected = List.of("registered", "announced", "registered", "announced");
        await().atMost(PATIENCE).untilAsserted(() -> assertEquals(expected, happened(one, before, 50)));

        for (var after = 0; after < expected.size(); after++) {
            feed(one, before + after, 1).body("items.sequence", contains(before + after + 1));
            assertEquals(
                    expected.subList(after, after + 1), happened(one, before + after, 1), "the fact after " + after);
        }
        assertEquals(List.of("announced", "announced"), happened(other, before, 50));
        feed(other, before + 1, 50).body("items.sequence", contains(before + 2));
    }

    private static void announce(String id) {
        as("operator-lead").post("/v1/parcels/" + id + "/announcement").then().statusCode(200);
    }

    private static int endOfFeed(String partner) {
        var after = 0;
        while (true) {
            var page = feed(partner, after, 200).extract();
            after = page.path("nextAfter");
            if (page.<Boolean>path("endOfStream")) {
                return after;
            }
        }
    }

    private static List<String> happened(String partner, int after, int limit) {
        return feed(partner, after, limit).extract().<List<String>>path("items.type").stream()
                .map(type -> type.split("\\.")[3])
                .toList();
    }

    private static ValidatableResponse feed(String partner, int after, int limit) {
        return as(partner + "-admin-agent")
                .get("/v1/parcels/events?after=" + after + "&limit=" + limit)
                .then();
    }

    private static List<String> copies(String id) {
        return behindTheScenes("select label from parcel_copy where id = '" + id + "'");
    }

    private static List<String> inbox(UUID event) {
        return behindTheScenes("select consumer from inbox where event_id = '" + event + "'");
    }

    private static void send(UUID id, UUID event, String aggregateVersion, String label) {
        var data = "{\"id\":\"" + id + "\",\"version\":1,\"label\":\"" + label + "\",\"unknownMember\":true}";
        var record = new ProducerRecord<>(TOPIC, id.toString(), data.getBytes(UTF_8));
        record.headers().add(CloudEventHeaders.ID, event.toString().getBytes(UTF_8));
        record.headers().add(CloudEventHeaders.TYPE, "dev.partnersupport.customer.of_the_future.v1".getBytes(UTF_8));
        record.headers().add(CloudEventHeaders.AGGREGATE_VERSION, aggregateVersion.getBytes(UTF_8));
        produce(record);
    }

    private static void produce(ProducerRecord<String, byte[]> record) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", TestStack.broker().address());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(record);
        }
    }

    private static List<ConsumerRecord<String, byte[]>> received(String topic, String key) {
        return new TopicReader(TestStack.broker().address())
                .read(topic).stream().filter(record -> key.equals(record.key())).toList();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), UTF_8);
    }
}

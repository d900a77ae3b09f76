package dev.partnersupport.support.event;

import static dev.partnersupport.contract.event.Aggregate.Retention.LATEST_STATE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.CloudEventHeaders;
import dev.partnersupport.support.trace.Trace;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Facts as Kafka records: CloudEvents in binary mode. */
@ApplicationScoped
class EventPublisher {

    private final String brokers;
    private final ObjectMapper json;
    private final Map<Aggregate, PublishedState> states = new EnumMap<>(Aggregate.class);
    private final String source;

    EventPublisher(
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "quarkus.application.name") String source,
            ObjectMapper json,
            @All List<PublishedState> states) {
        this.brokers = brokers;
        this.json = json;
        this.source = source;
        states.forEach(state -> this.states.put(state.aggregate(), state));
    }

    /** A producer that sends what it has accepted until the broker has it, however long that takes. */
    KafkaProducer<String, byte[]> producer() {
        return new KafkaProducer<>(settings(brokers), new StringSerializer(), new ByteArraySerializer());
    }

    /** The records of these facts, in their order; reads the state that compacted topics carry. */
    List<ProducerRecord<String, byte[]>> records(List<RecordedFact> facts) {
        var data = statesOf(facts);
        return facts.stream().map(fact -> record(fact, data)).toList();
    }

    private ProducerRecord<String, byte[]> record(RecordedFact fact, Map<Aggregate, Map<String, ?>> states) {
        var record = new ProducerRecord<>(fact.aggregate().topic(), fact.key(), data(fact, states));
        headers(fact).forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private byte[] data(RecordedFact fact, Map<Aggregate, Map<String, ?>> states) {
        try {
            return json.writeValueAsBytes(
                    states.containsKey(fact.aggregate())
                            ? states.get(fact.aggregate()).get(fact.aggregateId())
                            : fact.event(json));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Event " + fact.id() + " can't be written", e);
        }
    }

    private Map<String, String> headers(RecordedFact fact) {
        var headers = new HashMap<String, String>();
        headers.put(CloudEventHeaders.SPEC_VERSION, "1.0");
        headers.put(CloudEventHeaders.ID, fact.id().toString());
        headers.put(CloudEventHeaders.TYPE, fact.type());
        headers.put(CloudEventHeaders.SOURCE, source);
        headers.put(CloudEventHeaders.SUBJECT, fact.subject());
        headers.put(CloudEventHeaders.TIME, fact.at().toString());
        headers.put(CloudEventHeaders.SEQUENCE, Long.toString(fact.sequence()));
        headers.put(CloudEventHeaders.AGGREGATE_VERSION, Long.toString(fact.aggregateVersion()));
        headers.put(CloudEventHeaders.CONTENT_TYPE, "application/json");
        if (fact.traceId() != null) {
            headers.put(CloudEventHeaders.TRACE_PARENT, Trace.parent(fact.traceId()));
        }
        return headers;
    }

    private Map<Aggregate, Map<String, ?>> statesOf(List<RecordedFact> facts) {
        var wanted = facts.stream()
                .filter(fact -> fact.aggregate().retention() == LATEST_STATE)
                .collect(groupingBy(RecordedFact::aggregate, mapping(RecordedFact::aggregateId, toSet())));
        var found = new EnumMap<Aggregate, Map<String, ?>>(Aggregate.class);
        wanted.forEach((aggregate, ids) -> found.put(aggregate, statesOf(aggregate, ids)));
        return found;
    }

    private Map<String, ?> statesOf(Aggregate aggregate, Set<String> ids) {
        return QuarkusTransaction.requiringNew()
                .call(() -> states.get(aggregate).of(ids));
    }

    private static Map<String, Object> settings(String brokers) {
        return Map.of(
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.LARGEST_RECORD,
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "zstd",
                // Without metadata a send fails soon, and is tried again; what was accepted never expires, so order
                // holds
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                500,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Integer.MAX_VALUE,
                ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG,
                1_000);
    }
}

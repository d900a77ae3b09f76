package dev.partnersupport.support.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.event.CloudEventHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads CloudEvents from Kafka records, tolerant of members and values that it does not know. */
@ApplicationScoped
public class ReceivedEvents {

    private final ObjectMapper tolerant;
    private final Validator validator;

    ReceivedEvents(ObjectMapper json, Validator validator) {
        this.tolerant = json.copy()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL);
        this.validator = validator;
    }

    /**
     * The event in a record.
     *
     * @throws UnreadableEvent when headers or data are not of the contract
     */
    public <T> ReceivedEvent<T> read(ConsumerRecord<String, byte[]> record, Class<T> type) {
        try {
            var data = tolerant.readValue(record.value(), type);
            if (data == null || !validator.validate(data).isEmpty()) {
                throw new IllegalArgumentException("a required member is missing");
            }
            return new ReceivedEvent<>(
                    UUID.fromString(header(record, CloudEventHeaders.ID)),
                    header(record, CloudEventHeaders.TYPE),
                    Long.parseLong(header(record, CloudEventHeaders.AGGREGATE_VERSION)),
                    data);
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableEvent(
                    record.topic() + " " + record.partition() + "/" + record.offset() + ": " + e.getMessage(), e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        var header = record.headers().lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("the header " + name + " is missing");
        }
        return new String(header.value(), UTF_8);
    }
}

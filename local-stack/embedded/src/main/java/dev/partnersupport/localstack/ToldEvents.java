package dev.partnersupport.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;

/** What was told on the topics of {@link TestStack}, and the samples of the contracts that it is to equal. */
public final class ToldEvents {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ToldEvents() {}

    /** The data of the contracts' sample of a topic. */
    public static ObjectNode sample(String topic) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var sample = loader.getResourceAsStream("samples/" + topic + ".json")) {
            return (ObjectNode) JSON.readTree(sample);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The data of the last record of a key, as soon as there is one. */
    public static ObjectNode last(String topic, String key) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> find(topic, key), Optional::isPresent)
                .map(ToldEvents::data)
                .get();
    }

    private static Optional<ConsumerRecord<String, byte[]>> find(String topic, String key) {
        return new TopicReader(TestStack.broker().address())
                .read(topic).stream().filter(record -> record.key().equals(key)).reduce((first, second) -> second);
    }

    private static ObjectNode data(ConsumerRecord<String, byte[]> record) {
        try {
            return (ObjectNode) JSON.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.partnersupport.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The committed {@code asyncapi.yaml}. */
final class EventDocument {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode document = read();

    JsonNode at(String pointer) {
        return document.at(pointer);
    }

    List<JsonNode> channels() {
        return document.get("channels").valueStream().toList();
    }

    JsonNode channel(String topic) {
        return channels().stream()
                .filter(channel -> channel.get("address").asText().equals(topic))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No channel is " + topic));
    }

    /** The one message of a topic. */
    JsonNode message(String topic) {
        return channel(topic)
                .get("messages")
                .valueStream()
                .map(message -> message.get("$ref").asText())
                .map(reference -> document.at(reference.substring(1)))
                .findFirst()
                .orElseThrow();
    }

    /** What can happen, without name space and version. */
    TreeSet<String> types() {
        var types = new TreeSet<String>();
        document.at("/components/messages")
                .forEach(message -> typesOf(message)
                        .forEach(type -> types.add(type.asText().replaceAll("^dev\\.partnersupport\\.|\\.v1$", ""))));
        return types;
    }

    private static JsonNode typesOf(JsonNode message) {
        return message.at("/headers/allOf/1/properties/ce_type/x-extensible-enum");
    }

    /** Everything in a record that its message does not allow. */
    List<String> faults(ConsumerRecord<String, byte[]> told) {
        var message = message(told.topic());
        var headers = new ObjectMapper().createObjectNode();
        told.headers().forEach(header -> headers.put(header.key(), new String(header.value(), UTF_8)));
        var faults = new ArrayList<String>();
        if (typesOf(message).valueStream().noneMatch(type -> type.equals(headers.get("ce_type")))) {
            faults.add("type " + headers.get("ce_type"));
        }
        faults.addAll(faults("#/components/schemas/CloudEventHeaders", headers.toString()));
        faults.addAll(faults(message.at("/payload/$ref").asText(), new String(told.value(), UTF_8)));
        return faults.stream()
                .map(fault -> told.topic() + " " + headers.get("ce_subject") + ": " + fault)
                .toList();
    }

    /** Everything in a text of JSON that its schema, named by a reference, does not allow. */
    List<String> faults(String reference, String json) {
        var root = new ObjectMapper().createObjectNode().put("$ref", reference);
        root.set("components", document.get("components"));
        return SCHEMAS
                .getSchema(root.toString())
                .validate(
                        json,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    Stream<String> topics() {
        return channels().stream().map(channel -> channel.get("address").asText());
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper()
                    .readTree(Files.readString(RunningStack.SETTINGS.root().resolve("api-contracts/asyncapi.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package dev.partnersupport.journey;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.CloudEventHeaders;
import dev.partnersupport.contract.event.CustomerState;
import dev.partnersupport.contract.event.Event;
import dev.partnersupport.contract.event.IncidentState;
import dev.partnersupport.contract.event.PartnerState;
import dev.partnersupport.contract.event.ServiceState;
import dev.partnersupport.contract.event.SupportProfileState;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code asyncapi.yaml} says is what the contracts, the broker and the tests of producers and consumers say. */
class EventDocumentTest {

    private static final EventDocument DOCUMENT = new EventDocument();
    private static final ObjectMapper JSON = new ObjectMapper();

    static Stream<String> topics() {
        return DOCUMENT.topics();
    }

    @Test
    void everyTopicIsAChannelAndNothingElseIs() {
        assertEquals(
                Arrays.stream(Aggregate.values()).map(Aggregate::topic).collect(toSet()), topics().collect(toSet()));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theTopicIsAtTheBrokerAsTheDocumentSays(String topic) throws ExecutionException, InterruptedException {
        var binding = DOCUMENT.channel(topic).at("/bindings/kafka");
        try (var admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + RunningStack.SETTINGS.broker()))) {
            var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
            var config = admin.describeConfigs(List.of(resource)).all().get().get(resource);
            var partitions = admin.describeTopics(List.of(topic))
                    .allTopicNames()
                    .get()
                    .get(topic)
                    .partitions()
                    .size();

            assertEquals(binding.get("partitions").asInt(), partitions);
            binding.get("topicConfiguration").properties().forEach(setting -> {
                var value = setting.getValue();
                assertEquals(
                        value.isArray() ? value.get(0).asText() : value.asText(),
                        config.get(setting.getKey()).value(),
                        setting.getKey());
            });
        }
    }

    @Test
    void theHeadersAreThoseThatAreSent() {
        var sent = Arrays.stream(CloudEventHeaders.class.getFields())
                .map(EventDocumentTest::value)
                .collect(toCollection(TreeSet::new));

        assertEquals(sent, names(DOCUMENT.at("/components/schemas/CloudEventHeaders/properties")));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                CustomerState.class,
                CustomerState.ResoldService.class,
                Event.class,
                IncidentState.class,
                PartnerState.class,
                ServiceState.class,
                SupportProfileState.class
            })
    void theDataHaveTheMembersOfTheContract(Class<?> data) {
        var schema = DOCUMENT.at("/components/schemas/" + data.getSimpleName());
        var required = Arrays.stream(data.getRecordComponents())
                .filter(member -> member.getType().isPrimitive()
                        || member.getAccessor().isAnnotationPresent(NotNull.class)
                        || member.getAnnotatedType().isAnnotationPresent(NotNull.class))
                .map(RecordComponent::getName)
                .collect(toSet());

        assertEquals(
                Arrays.stream(data.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(toSet()),
                names(schema.get("properties")));
        assertEquals(
                required,
                schema.get("required").valueStream().map(JsonNode::asText).collect(toSet()));
    }

    @Test
    void whatTheRestApiNamesAlikeIsTheSame() throws IOException {
        var rest = new YAMLMapper()
                .readTree(Files.readString(
                        RunningStack.SETTINGS.root().resolve("api-contracts/openapi/partner-support.yaml")))
                .at("/components/schemas");
        var shared = names(DOCUMENT.at("/components/schemas"));
        shared.retainAll(names(rest));
        // the REST API has an enum of this name
        shared.remove(SupportProfileState.class.getSimpleName());

        assertTrue(shared.containsAll(Set.of("Event", "EventActor", "Subscription")));
        shared.forEach(name ->
                assertEquals(rest.get(name), withPlainReferences(DOCUMENT.at("/components/schemas/" + name)), name));
    }

    @ParameterizedTest
    @MethodSource("topics")
    void theExampleIsTheSampleOfTheTests(String topic) throws IOException {
        var message = DOCUMENT.message(topic);
        try (var sample = Event.class.getResourceAsStream("/samples/" + topic + ".json")) {
            assertEquals(JSON.readTree(sample), message.at("/examples/0/payload"));
        }
        assertEquals(
                List.of(),
                DOCUMENT.faults(
                        message.at("/payload/$ref").asText(),
                        message.at("/examples/0/payload").toString()));
        assertEquals(
                List.of(),
                DOCUMENT.faults(
                        "#/components/schemas/CloudEventHeaders",
                        message.at("/examples/0/headers").toString()));
    }

    @Test
    void dataThatAreNotAsDocumentedAreFound() {
        var sample = (ObjectNode) DOCUMENT.message("customer-requests.v1").at("/examples/0/payload");

        assertFalse(DOCUMENT.faults(
                        "#/components/schemas/Event",
                        sample.deepCopy().put("sequence", "seventeen").toString())
                .isEmpty());
        assertFalse(DOCUMENT.faults(
                        "#/components/schemas/Event",
                        sample.deepCopy().without("actor").toString())
                .isEmpty());
    }

    /** In AsyncAPI what stands beside a reference is not read, so a description has the reference in an {@code allOf}. */
    private static JsonNode withPlainReferences(JsonNode schema) {
        var plain = schema.deepCopy();
        plain.findParents("allOf").forEach(member -> {
            var reference = ((ObjectNode) member).remove("allOf").get(0).get("$ref");
            ((ObjectNode) member).set("$ref", reference);
        });
        return plain;
    }

    private static TreeSet<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).collect(toCollection(TreeSet::new));
    }

    private static String value(java.lang.reflect.Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}

package dev.partnersupport.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The documents of all services as one, for those who want a single client: every path is of one service only, and what two
 * of them name alike is the same.
 */
final class MergedDocument {

    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES)
            .build());

    private static final String PURPOSE =
            "The support API for resellers: service requests, customer requests with triage and escalation, and the directory behind them.";

    /** No service serves this document, and no two have a path in common. */
    private static final String WHERE =
            "What stands before all services. Without such a thing `x-service` of an operation says where it is: partner-request-service (8081 of the local stack), escalation-service (8082) or customer-directory-service (8083).";

    private final ObjectNode merged = YAML.createObjectNode();

    MergedDocument(List<JsonNode> documents) {
        var first = documents.get(0);
        merged.set("openapi", first.get("openapi"));
        merged.putObject("info")
                .put("title", "Partner Support")
                .put("version", first.at("/info/version").asText())
                .put("description", PURPOSE + conventions(first));
        merged.putArray("servers")
                .addObject()
                .put("url", "{address}")
                .put("description", WHERE)
                .putObject("variables")
                .putObject("address")
                .put("default", "http://localhost:8081")
                .put("description", "What stands before all services, or one of them.");
        merged.set("security", first.get("security"));
        var tags = new TreeMap<String, JsonNode>();
        var paths = new TreeMap<String, JsonNode>();
        var components = new TreeMap<String, Map<String, JsonNode>>();
        for (var document : documents) {
            document.get("tags").forEach(tag -> add(tags, tag.get("name").asText(), tag));
            document.get("paths").properties().forEach(path -> {
                if (paths.put(path.getKey(), path.getValue()) != null) {
                    throw new IllegalStateException("Two services have " + path.getKey());
                }
            });
            document.get("components")
                    .properties()
                    .forEach(kind -> kind.getValue()
                            .properties()
                            .forEach(component -> add(
                                    components.computeIfAbsent(kind.getKey(), key -> new TreeMap<>()),
                                    component.getKey(),
                                    component.getValue())));
        }
        ArrayNode all = merged.putArray("tags");
        tags.values().forEach(all::add);
        merged.putObject("paths").setAll(paths);
        var named = merged.putObject("components");
        components.forEach((kind, values) -> named.putObject(kind).setAll(values));
    }

    /** What every document says alike. */
    private static String conventions(JsonNode document) {
        var description = document.at("/info/description").asText();
        return description.substring(description.indexOf("\n\n"));
    }

    private static void add(Map<String, JsonNode> known, String name, JsonNode value) {
        var other = known.putIfAbsent(name, value);
        if (other != null && !other.equals(value)) {
            throw new IllegalStateException("Two services mean something else by " + name);
        }
    }

    String asYaml() throws IOException {
        return YAML.writeValueAsString(merged);
    }
}

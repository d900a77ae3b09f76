package dev.partnersupport.localstack;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * The OpenAPI document that a service serves, read as strictly as it is meant: an answer has no member that its schema does not
 * name, and no value that a growing set of values does not list yet.
 */
final class ServedDocument {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path WRITTEN = Path.of("target/openapi/openapi.json");
    private static final Map<String, ServedDocument> KNOWN = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private ServedDocument(JsonNode document) {
        this.document = document;
        document.at("/components/schemas").values().forEach(ServedDocument::close);
        document.findParents("format").stream()
                .filter(schema -> schema.get("format").equals(StringNode.valueOf("email")))
                .forEach(schema -> believeAnyDomain((ObjectNode) schema));
    }

    /** The validator's own check wants a domain of the internet, which no test has. */
    private static void believeAnyDomain(ObjectNode email) {
        email.remove("format");
        email.put("pattern", "^[^@\\s]+@[^@\\s]+$");
    }

    /** @param address of the service, without a path */
    static ServedDocument of(URI address) {
        return KNOWN.computeIfAbsent(address.getAuthority(), known -> read(address.resolve("/openapi?format=json")));
    }

    private static ServedDocument read(URI address) {
        try {
            var answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
            // where documents are served on a port of their own, it is what the build has written
            return new ServedDocument(
                    answer.statusCode() == 200 ? JSON.readTree(answer.body()) : JSON.readTree(WRITTEN.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void close(JsonNode schema) {
        if (schema.has("x-extensible-enum")) {
            ((ObjectNode) schema).set("enum", schema.get("x-extensible-enum"));
        }
        if (schema.has("properties") && !schema.has("additionalProperties")) {
            ((ObjectNode) schema).put("additionalProperties", false);
        }
    }

    /** What the document says of a call; of a {@code HEAD} what it says of a {@code GET}. */
    Optional<JsonNode> operation(String method, String path) {
        return document.get("paths").properties().stream()
                .filter(entry -> matches(entry.getKey(), path))
                .min(Comparator.comparing(entry ->
                        entry.getKey().chars().filter(sign -> sign == '{').count()))
                .map(entry -> entry.getValue().get(method.equals("HEAD") ? "get" : method.toLowerCase()));
    }

    private static boolean matches(String template, String path) {
        return Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), path);
    }

    /** What a reference stands for, or the node itself. */
    JsonNode resolve(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asString().substring(1)) : node;
    }

    /** Everything in a body that its schema, named by a reference, does not allow. */
    List<String> faults(String reference, String body) {
        return schemas
                .computeIfAbsent(reference, this::schema)
                .validate(
                        body,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Schema schema(String reference) {
        var root = JSON.createObjectNode().put("$ref", reference);
        root.set("components", document.get("components"));
        return registry.getSchema(root);
    }
}

package dev.partnersupport.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The least that an operation's document accepts as a body, so that what refuses it is not the document. */
record SampleBody(JsonNode components) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    JsonNode of(JsonNode schema) {
        var resolved = resolve(schema);
        if (resolved.has("properties")) {
            return object(resolved);
        }
        if (resolved.has("examples")
                && !List.of("uuid", "date", "date-time")
                        .contains(resolved.path("format").asText())) {
            return resolved.at("/examples/0");
        }
        return switch (type(resolved)) {
            case "array" -> array(resolved);
            case "integer", "number" -> JSON.numberNode(resolved.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(false);
            default -> JSON.textNode(text(resolved));
        };
    }

    /** The pointers of the members, required or not, that hold an id. */
    List<String> ids(JsonNode schema) {
        var found = new ArrayList<String>();
        resolve(schema).path("properties").properties().forEach(member -> {
            if (isId(member.getValue())) {
                found.add("/" + member.getKey());
            } else if (type(resolve(member.getValue())).equals("array")
                    && isId(resolve(member.getValue()).path("items"))) {
                found.add("/" + member.getKey() + "/0");
            } else {
                ids(member.getValue()).forEach(inner -> found.add("/" + member.getKey() + inner));
            }
        });
        return found;
    }

    /** The least body with an id in one place. */
    ObjectNode with(JsonNode schema, String pointer, String id) {
        var body = (ObjectNode) of(schema);
        var steps = pointer.substring(1).split("/");
        var last = steps.length - 1;
        if (steps[last].equals("0")) {
            inner(body, schema, steps, last - 1)
                    .set(steps[last - 1], JSON.arrayNode().add(id));
        } else {
            inner(body, schema, steps, last).put(steps[last], id);
        }
        return body;
    }

    private ObjectNode inner(ObjectNode body, JsonNode schema, String[] steps, int upTo) {
        var place = body;
        var shape = resolve(schema);
        for (var step = 0; step < upTo; step++) {
            shape = resolve(shape.at("/properties/" + steps[step]));
            if (!place.has(steps[step])) {
                place.set(steps[step], of(shape));
            }
            place = (ObjectNode) place.get(steps[step]);
        }
        return place;
    }

    private boolean isId(JsonNode schema) {
        return resolve(schema).path("format").asText().equals("uuid");
    }

    private ObjectNode object(JsonNode schema) {
        var body = JSON.objectNode();
        StreamSupport.stream(schema.path("required").spliterator(), false)
                .map(JsonNode::asText)
                .forEach(name -> body.set(name, of(schema.get("properties").get(name))));
        return body;
    }

    private ArrayNode array(JsonNode schema) {
        var items = JSON.arrayNode();
        return schema.path("minItems").asInt() == 0 ? items : items.add(of(schema.get("items")));
    }

    private static String text(JsonNode schema) {
        for (var values : List.of("enum", "x-extensible-enum")) {
            if (schema.has(values)) {
                return schema.get(values).get(0).asText();
            }
        }
        return switch (schema.path("format").asText()) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date-time" -> Instant.now().toString().replaceFirst("\\.\\d+", "");
            case "date" -> "2999-01-01";
            case "email" -> "somebody@somewhere.example";
            default -> schema.path("pattern").asText().startsWith("^[a-z0-9-]") ? "no-such-thing" : "Some words";
        };
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText();
    }

    private JsonNode resolve(JsonNode schema) {
        return schema.has("$ref") ? components.at(schema.get("$ref").asText().replace("#/components", "")) : schema;
    }
}

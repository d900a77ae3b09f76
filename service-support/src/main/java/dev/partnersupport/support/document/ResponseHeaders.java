package dev.partnersupport.support.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** The headers of what one operation answers: they follow from its method, the status and the body. */
record ResponseHeaders(HttpMethod method, Operation operation, Map<String, Schema> schemas) {

    void complete() {
        operation.getResponses().getAPIResponses().forEach(this::complete);
    }

    /** A view has a version, a page a next one, a thing that a POST made an address. */
    private void complete(String status, APIResponse response) {
        if (isVersioned(schema(response, schemas))) {
            add(response, "ETag");
        } else if (schemaName(response).endsWith("Page")
                && !schemaName(response).endsWith("EventPage")) {
            add(response, "Link");
        }
        if (status.equals("201") && method == HttpMethod.POST) {
            add(response, "Location");
        }
        if (status.startsWith("2") && !status.equals("204") && method == HttpMethod.POST) {
            add(response, "Idempotency-Replayed");
        }
        addRateLimit(response);
        if (Boolean.TRUE.equals(operation.getDeprecated())) {
            addSunset(response);
        }
    }

    private static void addSunset(APIResponse response) {
        addText(
                response,
                "Deprecation",
                "Since when something else is to be used: `@` and seconds since 1970 (RFC 9745).");
        addText(response, "Sunset", "Until when this works, as an HTTP date (RFC 8594).");
        addText(response, "Link", "Where to read of it, `rel=\"deprecation\"`; of lists the next page too.");
    }

    private static void addText(APIResponse response, String name, String description) {
        response.addHeader(
                name,
                OASFactory.createHeader()
                        .required(true)
                        .description(description)
                        .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING))));
    }

    static void addRateLimit(APIResponse response) {
        add(response, "RateLimit-Policy");
        add(response, "RateLimit");
    }

    static void add(APIResponse response, String name) {
        response.addHeader(name, OASFactory.createHeader().ref(name));
    }

    static boolean isVersioned(Schema schema) {
        return schema != null
                && schema.getProperties() != null
                && schema.getProperties().containsKey("version");
    }

    /** Of its JSON; null without. */
    static Schema schema(APIResponse response, Map<String, Schema> schemas) {
        return schemas.get(schemaName(response));
    }

    private static String schemaName(APIResponse response) {
        return Optional.ofNullable(response.getContent())
                .map(content -> content.getMediaType("application/json"))
                .map(MediaType::getSchema)
                .map(Schema::getRef)
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .orElse("");
    }
}

package dev.partnersupport.support.http;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** What holds for every operation and schema of the document, so that no endpoint has to say it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Document implements OASFilter {

    private static final List<String> ALWAYS = List.of("400", "401", "403", "500", "503");
    private static final List<String> WITH_BODY = List.of("413", "415", "422");
    private static final String GROWING = "x-growing";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().forEach(Document::problems);
        document.getPaths().getPathItems().values().forEach(Document::headers);
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .forEach(operation -> operation
                        .getResponses()
                        .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses())));
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(value -> (Object) value.toString().toLowerCase(Locale.ROOT))
                    .toList());
        }
        if (schema.getExtensions() != null && schema.getExtensions().containsKey(GROWING)) {
            schema.removeExtension(GROWING);
            schema.addExtension("x-extensible-enum", schema.getEnumeration());
            schema.setEnumeration(null);
        }
        if (schema.getDefaultValue() instanceof String text
                && schema.getType() != null
                && schema.getType().contains(SchemaType.INTEGER)) {
            schema.setDefaultValue(Integer.valueOf(text));
        }
        if (schema.getPattern() != null && schema.getPattern().equals("\\S")) {
            schema.setPattern(null);
            schema.setMinLength(schema.getMinLength() == null ? 1 : schema.getMinLength());
        } else if (schema.getPattern() != null && !schema.getPattern().startsWith("^")) {
            schema.setPattern("^" + schema.getPattern() + "$");
        }
        return schema;
    }

    private static void problems(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            add(operation, ALWAYS);
            if (path.contains("{")) {
                add(operation, List.of("404"));
            }
            if (operation.getRequestBody() != null) {
                add(operation, WITH_BODY);
            }
            if (method != PathItem.HttpMethod.GET) {
                add(operation, List.of("409"));
            }
            if (path.contains("{") && method != PathItem.HttpMethod.GET) {
                add(operation, List.of("412"));
            }
            if (method == PathItem.HttpMethod.PUT) {
                add(operation, List.of("428"));
            }
        });
    }

    /** What follows from a body: a view has a version, a page a next one, a thing that a POST made an address. */
    private static void headers(PathItem item) {
        item.getOperations()
                .forEach((method, operation) -> operation
                        .getResponses()
                        .getAPIResponses()
                        .forEach((status, response) -> {
                            var schema = schemaName(response);
                            if (schema.endsWith("View")) {
                                response.addHeader(
                                        "ETag", OASFactory.createHeader().ref("ETag"));
                            } else if (schema.endsWith("Page") && !schema.endsWith("EventPage")) {
                                response.addHeader(
                                        "Link", OASFactory.createHeader().ref("Link"));
                            }
                            if (status.equals("201") && method == PathItem.HttpMethod.POST) {
                                response.addHeader(
                                        "Location", OASFactory.createHeader().ref("Location"));
                            }
                        }));
    }

    private static String schemaName(APIResponse response) {
        return Optional.ofNullable(response.getContent())
                .map(content -> content.getMediaType("application/json"))
                .map(MediaType::getSchema)
                .map(Schema::getRef)
                .orElse("");
    }

    private static void add(Operation operation, List<String> statuses) {
        for (var status : statuses) {
            if (!operation.getResponses().hasAPIResponse(status)) {
                operation
                        .getResponses()
                        .addAPIResponse(status, OASFactory.createAPIResponse().ref("#/components/responses/Problem"));
            }
        }
    }
}

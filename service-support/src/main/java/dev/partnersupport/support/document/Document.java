package dev.partnersupport.support.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Locale;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What holds for every operation and schema of the document. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Document implements OASFilter {

    private static final String GROWING = "x-growing";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().setResponses(ProblemResponses.byName());
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    new Conventions(
                                    path,
                                    method,
                                    operation,
                                    document.getComponents().getSchemas())
                            .complete();
                    operation
                            .getResponses()
                            .setAPIResponses(
                                    new TreeMap<>(operation.getResponses().getAPIResponses()));
                }));
        new Patches(document).loosen();
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
        if (schema.getDefaultValue() instanceof String text && schema.getType() != null) {
            schema.setDefaultValue(typed(text, schema));
        }
        if (schema.getPattern() != null && schema.getPattern().equals("\\S")) {
            schema.setPattern(null);
            schema.setMinLength(schema.getMinLength() == null ? 1 : schema.getMinLength());
        } else if (schema.getPattern() != null && !schema.getPattern().startsWith("^")) {
            schema.setPattern("^" + schema.getPattern() + "$");
        }
        return schema;
    }

    private static Object typed(String text, Schema schema) {
        if (schema.getType().contains(SchemaType.INTEGER)) {
            return Integer.valueOf(text);
        }
        return schema.getType().contains(SchemaType.BOOLEAN) ? Boolean.valueOf(text) : text;
    }
}

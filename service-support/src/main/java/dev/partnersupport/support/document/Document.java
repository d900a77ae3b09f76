package dev.partnersupport.support.document;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** What holds for every operation and schema of the document. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Document implements OASFilter {

    private static final String SERVICE = ConfigProvider.getConfig().getValue("quarkus.application.name", String.class);
    private static final String GROWING = "x-growing";
    private static final String MOVES_BY_ITSELF = "x-moves-by-itself";

    /** What the types of Java have no annotation for. */
    private static final Map<String, String> TEXTS = Map.of(
            "DayOfWeek", "A day of the week.",
            "Duration", "ISO 8601 duration: days of 24 hours, hours, minutes, seconds and fractions of them.",
            "Instant", "RFC 3339 instant in UTC, `Z` and at most milliseconds.",
            "LocalDate", "RFC 3339 date, without a time zone.",
            "UUID", "An id. Those that the system makes are UUIDv7: younger ones are greater.");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getComponents().setResponses(ProblemResponses.byName());
        addRequired(document.getComponents(), "If-Match");
        document.getPaths()
                .getPathItems()
                .forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
                    new Conventions(
                                    path,
                                    method,
                                    operation,
                                    document.getComponents().getSchemas())
                            .complete();
                    operation.addExtension("x-service", SERVICE);
                    operation
                            .getResponses()
                            .setAPIResponses(
                                    new TreeMap<>(operation.getResponses().getAPIResponses()));
                }));
        new Patches(document).loosen();
        document.getComponents().getSchemas().values().stream()
                .filter(Document::movesByItself)
                .forEach(schema -> schema.removeExtension(MOVES_BY_ITSELF));
        describeTexts(document.getComponents().getSchemas());
        Examples.addTo(document.getComponents().getSchemas());
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getRef() != null) {
            // what it refers to says it, and generators warn of the second copy
            schema.setType(null);
        }
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

    /** The same parameter once more, for operations that can't do without. */
    private static void addRequired(Components components, String name) {
        var parameter = components.getParameters().get(name);
        components.addParameter(
                "Required" + name.replace("-", ""),
                OASFactory.createParameter()
                        .name(name)
                        .in(parameter.getIn())
                        .required(true)
                        .description(parameter.getDescription())
                        .schema(parameter.getSchema()));
    }

    /** Whether what it describes changes without its version. */
    static boolean movesByItself(Schema schema) {
        return schema.getExtensions() != null && schema.getExtensions().containsKey(MOVES_BY_ITSELF);
    }

    private static void describeTexts(Map<String, Schema> schemas) {
        TEXTS.forEach((name, description) ->
                Optional.ofNullable(schemas.get(name)).ifPresent(schema -> schema.setDescription(description)));
        // the format "duration" of JSON Schema knows no fractions of a second
        Optional.ofNullable(schemas.get("Duration")).ifPresent(schema -> {
            schema.setFormat(null);
            schema.setPattern("^P([0-9]+D)?(T([0-9]+H)?([0-9]+M)?([0-9]+(\\.[0-9]{1,9})?S)?)?$");
        });
    }

    private static Object typed(String text, Schema schema) {
        if (schema.getType().contains(SchemaType.INTEGER)) {
            return Integer.valueOf(text);
        }
        return schema.getType().contains(SchemaType.BOOLEAN) ? Boolean.valueOf(text) : text;
    }
}

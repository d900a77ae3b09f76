package dev.partnersupport.contract.supportcase;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a topic: a flat JSON Schema (2020-12) for the {@code details} of a case. */
@Schema(description = "The topic's form: a flat JSON Schema (2020-12) for `details`.")
public record DetailsSchema(
        @NotNull @Schema(description = "What details are, always `object`.", examples = "object")
        String type,

        @NotNull @Schema(description = "Names of the fields that must be filled in.")
        List<String> required,

        @NotNull @Schema(description = "The fields by name.")
        Map<String, Field> properties,

        @NotNull @Schema(description = "Always false: there are no other fields.")
        Boolean additionalProperties) {

    /** The same, to be filled in over time. */
    public DetailsSchema withoutRequired() {
        return new DetailsSchema(type, List.of(), properties, additionalProperties);
    }

    /** One field of the form. */
    @Schema(name = "DetailsField", description = "One field of the form.")
    public record Field(
            @NotNull @Schema(description = "`string`, `integer`, `number` or `boolean`.")
            String type,

            @NotNull @Schema(description = "What to ask for, in the caller's language.")
            String title,

            @Schema(description = "More about it, in the caller's language.")
            String description,

            @Schema(description = "A format of JSON Schema, such as `date`.")
            String format,

            @Schema(name = "enum", description = "The allowed values.") @JsonProperty("enum")
            List<String> values,

            @Schema(description = "Shortest text, in characters.")
            Integer minLength,

            @Schema(description = "Longest text, in characters.")
            Integer maxLength,

            @Schema(description = "The smallest number that is allowed.")
            BigDecimal minimum,

            @Schema(description = "The largest number that is allowed.")
            BigDecimal maximum,

            @Schema(description = "Regular expression that the text matches.")
            String pattern,

            @Schema(description = "Where the field stands in the form, from 1.")
            Integer position) {}
}

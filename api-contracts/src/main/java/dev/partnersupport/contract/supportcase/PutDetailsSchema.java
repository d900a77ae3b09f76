package dev.partnersupport.contract.supportcase;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a topic with its texts in every language: a {@link DetailsSchema} as the operator writes it. */
@Schema(description = "The topic's form, its texts in every language.")
public record PutDetailsSchema(
        @NotNull @Size(max = 50) @Schema(description = "Names of the fields that must be filled in.")
        List<@NotNull @Size(max = 64) String> required,

        @NotNull
        @Size(min = 1, max = 50)
        @Schema(description = "The fields by name: a letter, then letters and digits.", maxProperties = 50)
        Map<@Pattern(regexp = "^[a-z][A-Za-z0-9]{0,63}$") String, @NotNull @Valid Field> properties) {

    /** One field of the form. */
    @Schema(name = "PutDetailsField", description = "One field of the form.")
    public record Field(
            @NotNull
            @Pattern(regexp = "^(string|integer|number|boolean)$")
            @Schema(description = "`string`, `integer`, `number` or `boolean`.", examples = "string")
            String type,

            @NotNull @Size(min = 3, max = 3) @Schema(description = "What to ask for, in every language.")
            List<@NotNull @Valid Text> texts,

            @Pattern(regexp = "^(date|date-time|email|uri|uuid)$")
            @Schema(description = "A format of JSON Schema: `date`, `date-time`, `email`, `uri` or `uuid`.")
            String format,

            @Size(min = 1, max = 100)
            @Schema(name = "enum", description = "The allowed values of a string.")
            @JsonProperty("enum")
            List<@NotBlank @Size(max = 255) String> values,

            @Min(0) @Max(100000) @Schema(description = "Shortest text, in characters.")
            Integer minLength,

            @Min(1) @Max(100000) @Schema(description = "Longest text, in characters.")
            Integer maxLength,

            @Digits(integer = 15, fraction = 6) @Schema(description = "The smallest number that is allowed.")
            BigDecimal minimum,

            @Digits(integer = 15, fraction = 6) @Schema(description = "The largest number that is allowed.")
            BigDecimal maximum,

            @Size(max = 255)
            @Schema(
                    description =
                            "Regular expression that the text matches, of what is matched in linear time: no look-around, no back references (RE2).",
                    examples = "^[0-9]{8}$")
            String pattern,

            @Min(1) @Max(1000) @Schema(description = "Where the field stands in the form, from 1.")
            Integer position) {}

    /** What a field asks for, in one language. */
    @Schema(name = "DetailsFieldText", description = "What a field asks for, in one language.")
    public record Text(
            @NotNull
            @Pattern(regexp = "^(en|de|zh-Hans)$")
            @Schema(description = "`en`, `de` or `zh-Hans`.", examples = "zh-Hans")
            String language,

            @NotBlank @Size(max = 255) @Schema(description = "What to ask for.")
            String title,

            @Size(max = 4000) @Schema(description = "More about it.")
            String description) {}
}

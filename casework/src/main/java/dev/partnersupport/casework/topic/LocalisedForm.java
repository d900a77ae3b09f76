package dev.partnersupport.casework.topic;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.partnersupport.contract.supportcase.DetailsSchema;
import dev.partnersupport.contract.supportcase.PutDetailsSchema;
import dev.partnersupport.support.text.Language;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The form of a topic as it is kept, its titles by language. */
public record LocalisedForm(String type, List<String> required, Map<String, Field> properties) {

    record Field(
            String type,
            Map<String, String> title,
            Map<String, String> description,
            String format,
            @JsonProperty("enum") List<String> values,
            Integer minLength,
            Integer maxLength,
            BigDecimal minimum,
            BigDecimal maximum,
            String pattern,
            Integer position) {

        private DetailsSchema.Field in(Language language) {
            var text = description == null ? null : description.get(language.tag());
            return new DetailsSchema.Field(
                    type,
                    title.get(language.tag()),
                    text,
                    format,
                    values,
                    minLength,
                    maxLength,
                    minimum,
                    maximum,
                    pattern,
                    position);
        }
    }

    static LocalisedForm of(PutDetailsSchema written) {
        if (written == null) {
            return null;
        }
        var fields = new LinkedHashMap<String, Field>();
        written.properties().forEach((name, field) -> fields.put(name, field(field, fields.size() + 1)));
        return new LocalisedForm(
                "object", written.required().stream().distinct().toList(), fields);
    }

    private static Field field(PutDetailsSchema.Field field, int place) {
        var titles = new LinkedHashMap<String, String>();
        var descriptions = new LinkedHashMap<String, String>();
        field.texts().forEach(text -> {
            titles.put(text.language(), text.title());
            if (text.description() != null) {
                descriptions.put(text.language(), text.description());
            }
        });
        return new Field(
                field.type(),
                titles,
                descriptions.isEmpty() ? null : descriptions,
                field.format(),
                field.values() == null
                        ? null
                        : field.values().stream().distinct().toList(),
                field.minLength(),
                field.maxLength(),
                field.minimum(),
                field.maximum(),
                field.pattern(),
                field.position() == null ? Integer.valueOf(place) : field.position());
    }

    /** The form in one language, its fields in their order. */
    DetailsSchema in(Language language) {
        var fields = new LinkedHashMap<String, DetailsSchema.Field>();
        properties.entrySet().stream()
                .sorted(Comparator.comparing(
                        field -> field.getValue().position(), Comparator.nullsLast(Comparator.naturalOrder())))
                .forEach(field -> fields.put(field.getKey(), field.getValue().in(language)));
        return new DetailsSchema(type, required, fields, false);
    }
}

package dev.partnersupport.casework.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.re2j.Pattern;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.regex.RegularExpression;
import dev.partnersupport.support.problem.Pointers;
import dev.partnersupport.support.problem.Refusal.Reason;
import dev.partnersupport.support.text.Language;
import dev.partnersupport.support.text.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Checks the details of a case against its topic's form (FR-5, FR-6). */
@ApplicationScoped
public class DetailsForms {

    private static final String NOTHING_MORE = "{\"type\":\"object\",\"additionalProperties\":false}";

    private static final int LONGEST_MATCHED = 1000;

    /**
     * Patterns are matched in linear time: those of the operator must not let a partner's text hold a thread. But a character may cost
     * as much as the pattern is large, so a longer text matches none.
     */
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                    .regularExpressionFactory(DetailsForms::linear)
                    .build()));

    private final ObjectMapper json;
    private final Languages languages;

    DetailsForms(ObjectMapper json, Languages languages) {
        this.json = json;
        this.languages = languages;
    }

    private static RegularExpression linear(String pattern) {
        var compiled = Pattern.compile(pattern);
        return text ->
                text.length() <= LONGEST_MATCHED && compiled.matcher(text).find();
    }

    /** Everything that is wrong with the details; a topic without a form takes none. */
    public List<Reason> check(CaseTopic topic, Map<String, Object> details) {
        return check(schema(topic), details);
    }

    /** The same of what is filled in so far: what is missing yet is not wrong. */
    public List<Reason> checkSoFar(CaseTopic topic, Map<String, Object> details) {
        return check(topic.hasForm() ? text(topic.form(Language.EN).withoutRequired()) : NOTHING_MORE, details);
    }

    private List<Reason> check(String schema, Map<String, Object> details) {
        var infinite = details.entrySet().stream()
                .filter(detail -> detail.getValue() instanceof Double number && number.isInfinite())
                .map(detail -> Reason.at("#/details" + Pointers.segment(detail.getKey()), "number_too_large"))
                .toList();
        if (!infinite.isEmpty()) {
            return infinite;
        }
        var locale = languages.current().locale();
        var errors = schemas.getSchema(schema)
                .validate(
                        text(details),
                        InputFormat.JSON,
                        run -> run.executionConfig(
                                config -> config.locale(locale).formatAssertionsEnabled(true)));
        return errors.stream()
                .map(error -> Reason.at(pointer(error), "details_invalid", error.getMessage()))
                .toList();
    }

    private String schema(CaseTopic topic) {
        if (!topic.hasForm()) {
            return NOTHING_MORE;
        }
        return text(topic.form(Language.EN));
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pointer(Error error) {
        var property = error.getProperty() == null ? "" : Pointers.segment(error.getProperty());
        return "#/details" + error.getInstanceLocation() + property;
    }
}

package dev.partnersupport.support.request;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.problem.Problem.FieldError;
import dev.partnersupport.support.problem.Findings;
import dev.partnersupport.support.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads JSON that is no request's body, as strictly as if it were one. */
@ApplicationScoped
public class JsonTexts {

    private final ObjectMapper json;
    private final Validator validator;
    private final Texts texts;

    JsonTexts(ObjectMapper json, Validator validator, Texts texts) {
        this.json = json;
        this.validator = validator;
        this.texts = texts;
    }

    /**
     * A thing, or everything that is wrong with it.
     *
     * @param value not to be used when there is any error; null when not even a part of it could be read
     */
    public record Read<T>(T value, List<FieldError> errors) {}

    public <T> Read<T> read(String text, Class<T> type) {
        try {
            var findings = new Findings(texts);
            var tree = new NotingReader(json, findings).tree(text);
            return findings.areNone() ? read(tree, type) : new Read<>(null, findings.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> Read<T> read(JsonNode tree, Class<T> type) {
        var findings = new Findings(texts);
        if (!tree.isObject()) {
            findings.at("#", "wrong_type");
            return new Read<>(null, findings.all());
        }
        try {
            var value = type.cast(new NotingReader(json, findings).read(tree, json.constructType(type)));
            if (value != null) {
                validator.validate(value).forEach(findings::violated);
            }
            return new Read<>(value, findings.all());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

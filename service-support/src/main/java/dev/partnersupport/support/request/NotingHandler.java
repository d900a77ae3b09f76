package dev.partnersupport.support.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.problem.Findings;
import dev.partnersupport.support.problem.Pointers;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Notes what Jackson can't read, and lets it go on as if nothing stood there. */
final class NotingHandler extends DeserializationProblemHandler {

    private static final String WRONG_TYPE = "wrong_type";

    private final Findings findings;

    NotingHandler(Findings findings) {
        this.findings = findings;
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser p, JsonDeserializer<?> reader, Object bean, String name)
            throws IOException {
        // Unknown members of a record come from a buffer, which has forgotten where they stood
        var pointer = p == context.getParser()
                ? pointer(p)
                : "#" + context.getParser().getParsingContext().pathAsPointer() + Pointers.segment(name);
        findings.at(pointer, "unknown_member");
        p.skipChildren();
        return true;
    }

    @Override
    public Object handleWeirdKey(DeserializationContext context, Class<?> type, String key, String why) {
        findings.at(pointer(context.getParser()), CleanText.REFUSED);
        return null;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String why) {
        var pointer = pointer(context.getParser());
        if (type.isEnum()) {
            findings.at(pointer, "unknown_value", valuesOf(type));
        } else {
            findings.at(pointer, type == String.class ? CleanText.REFUSED : WRONG_TYPE);
        }
        return null;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String why) {
        return noted(context.getParser());
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser p, String why)
            throws IOException {
        noted(p);
        p.skipChildren();
        return null;
    }

    @Override
    public Object handleMissingInstantiator(
            DeserializationContext context, Class<?> type, ValueInstantiator how, JsonParser p, String why)
            throws IOException {
        noted(p);
        p.skipChildren();
        return null;
    }

    @Override
    public Object handleInstantiationProblem(
            DeserializationContext context, Class<?> type, Object argument, Throwable why) {
        return noted(context.getParser());
    }

    private static String valuesOf(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> WireName.of((Enum<?>) value))
                .collect(Collectors.joining(", "));
    }

    private Object noted(JsonParser p) {
        findings.at(pointer(p), WRONG_TYPE);
        return null;
    }

    private static String pointer(JsonParser p) {
        var here = p.getParsingContext();
        if (p.currentToken() != null && p.currentToken().isStructStart()) {
            here = here.getParent();
        }
        return "#" + here.pathAsPointer();
    }
}

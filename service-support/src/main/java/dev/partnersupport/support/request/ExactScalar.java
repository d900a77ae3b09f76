package dev.partnersupport.support.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.Set;

/** Numbers and truth values as JSON writes them, never guessed from something else. */
final class ExactScalar<T> extends StdScalarDeserializer<T> {

    private static final long serialVersionUID = 1;

    /** Takes the value from the token at hand. */
    interface Taking<T> {
        T from(JsonParser parser) throws IOException;
    }

    private final Set<JsonToken> tokens;
    private final transient Taking<T> taking;

    ExactScalar(Class<T> type, Taking<T> taking, JsonToken... tokens) {
        super(type);
        this.taking = taking;
        this.tokens = Set.of(tokens);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!tokens.contains(parser.currentToken())) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        try {
            return taking.from(parser);
        } catch (InputCoercionException outOfRange) {
            return (T) context.handleWeirdNumberValue(handledType(), parser.getNumberValue(), "out of range");
        }
    }
}

package dev.partnersupport.support.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;

/** Every text that comes in: NFC, trimmed, any script and emoji, but no control characters other than line breaks and tabs. */
final class CleanText extends StdScalarDeserializer<String> {

    /** The code of a text that holds what no text may hold. */
    static final String REFUSED = "control_character";

    private static final long serialVersionUID = 1;

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        if (text.codePoints().anyMatch(CleanText::isRefused)) {
            return (String) context.handleWeirdStringValue(String.class, text, REFUSED);
        }
        return cleaned(text);
    }

    static String cleaned(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** The same for names of members that the caller chooses. */
    static final class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            if (name.codePoints().anyMatch(CleanText::isRefused)) {
                return context.handleWeirdKey(String.class, name, REFUSED);
            }
            return cleaned(name);
        }
    }

    private static boolean isRefused(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
                || Character.getType(character) == Character.SURROGATE;
    }
}

package dev.partnersupport.support.request;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Set;

/** Every text that comes in: NFC, trimmed, any script and emoji, but no control characters other than line breaks and tabs, and no heaps of marks. */
final class CleanText extends StdScalarDeserializer<String> {

    /** The code of a text that holds what no text may hold. */
    static final String REFUSED = "control_character";

    private static final long serialVersionUID = 1;

    /** On one character, as in the stream-safe text format of Unicode. */
    private static final int MOST_MARKS = 30;

    private static final Set<Integer> MARKS = Set.of(
            (int) Character.NON_SPACING_MARK, (int) Character.ENCLOSING_MARK, (int) Character.COMBINING_SPACING_MARK);

    CleanText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        if (isRefused(text)) {
            return (String) context.handleWeirdStringValue(String.class, text, REFUSED);
        }
        return cleaned(text);
    }

    /** What is refused is left as it is: composing a heap of marks takes quadratic time. */
    static String cleaned(String text) {
        return isRefused(text)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** The same for names of members that the caller chooses. */
    static final class Key extends KeyDeserializer {
        @Override
        public Object deserializeKey(String name, DeserializationContext context) throws IOException {
            if (isRefused(name)) {
                return context.handleWeirdKey(String.class, name, REFUSED);
            }
            return cleaned(name);
        }
    }

    private static boolean isRefused(String text) {
        var marks = 0;
        for (var at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            var character = text.codePointAt(at);
            marks = MARKS.contains(Character.getType(character)) ? marks + 1 : 0;
            if (marks > MOST_MARKS || isRefused(character)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRefused(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
                || Character.getType(character) == Character.SURROGATE;
    }
}

package dev.partnersupport.directory.customerimport;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;

/** Reads a file a line at a time, of which none that is too long is ever held in memory. */
interface LineReader {

    /** In characters. */
    int LONGEST = 1024 * 1024;

    /** What stands in the place of bytes that are no UTF-8. */
    char REPLACED = '\uFFFD';

    /**
     * A line.
     *
     * @param number of its first line in the file, from 1
     * @param text its JSON as it stands there, when it is in JSON
     * @param tree its JSON, when it had to be made
     * @param fault the code of why it can't be read; nothing else is there then
     * @param size in characters
     */
    record Line(long number, String text, JsonNode tree, String fault, int size) {

        static Line of(long number, String text) {
            return new Line(number, text, null, null, text.length());
        }

        static Line of(long number, JsonNode tree, int size) {
            return new Line(number, null, tree, null, size);
        }

        static Line unreadable(long number, String fault) {
            return new Line(number, null, null, fault, 0);
        }
    }

    /**
     * The next line that is not empty; none at the end.
     *
     * @throws UnreadableFile when nothing can be read from here on
     */
    Optional<Line> next() throws IOException;
}

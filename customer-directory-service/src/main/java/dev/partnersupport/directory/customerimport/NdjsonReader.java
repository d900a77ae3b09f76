package dev.partnersupport.directory.customerimport;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/** One JSON object a line. */
final class NdjsonReader implements LineReader {

    private static final int END = -1;

    private final BufferedReader file;
    private final StringBuilder text = new StringBuilder();
    private long number;
    private boolean isTooLong;

    NdjsonReader(BufferedReader file) {
        this.file = file;
    }

    @Override
    public Optional<Line> next() throws IOException {
        var isThere = true;
        while (isThere) {
            isThere = read();
            if (isTooLong) {
                return Optional.of(Line.unreadable(number, "line_too_long"));
            }
            if (text.indexOf(String.valueOf(REPLACED)) >= 0) {
                return Optional.of(Line.unreadable(number, "not_utf8"));
            }
            if (!text.toString().isBlank()) {
                return Optional.of(Line.of(number, text.toString()));
            }
        }
        return Optional.empty();
    }

    /** Whether the line ends before the file does. */
    private boolean read() throws IOException {
        number++;
        text.setLength(0);
        isTooLong = false;
        var character = file.read();
        while (character != END && character != '\n') {
            isTooLong = isTooLong || text.length() == LONGEST;
            if (!isTooLong) {
                text.append((char) character);
            }
            character = file.read();
        }
        return character != END;
    }
}

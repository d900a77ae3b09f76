package dev.partnersupport.directory.customerimport;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.directory.CustomerImportsApi;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** How a file says its lines. */
enum FileFormat {
    NDJSON,
    CSV;

    static FileFormat of(String mediaType) {
        return mediaType.equals(CustomerImportsApi.CSV) ? CSV : NDJSON;
    }

    /**
     * The lines of a file; what is no UTF-8 is found in them as U+FFFD.
     *
     * @throws UnreadableFile when not even its first line can be read
     */
    LineReader open(InputStream file, ObjectMapper json) throws IOException {
        var text = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
        skipByteOrderMark(text);
        return this == CSV ? new CsvReader(text, json) : new NdjsonReader(text);
    }

    private static void skipByteOrderMark(BufferedReader text) throws IOException {
        text.mark(1);
        if (text.read() != 0xFEFF) {
            text.reset();
        }
    }
}

package dev.partnersupport.directory.customerimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** One customer a line, below a line that names the columns: members by their path, with dots; {@code services} as JSON. */
final class CsvReader implements LineReader {

    private static final int MOST_COLUMNS = 200;
    /** In UTF-16 units; a key itself is bounded in code points. */
    private static final int LONGEST_KEY = 1000;

    private static final String METADATA = "metadata.";
    private static final String SERVICES = "services";
    private static final String GRANTED = "delegatedAdministration.granted";
    private static final Set<String> REQUIRED = Set.of("companyName", "primaryDomain");
    private static final Set<String> OTHERS = Set.of("externalReference", GRANTED, SERVICES);

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Bound bound;
    private final ObjectMapper json;
    private final List<String> columns;

    CsvReader(Reader file, ObjectMapper json) throws IOException {
        this.json = json;
        bound = new Bound(file);
        parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get().parse(bound);
        records = parser.iterator();
        columns = record(1)
                .map(CSVRecord::toList)
                .orElseThrow(() -> new UnreadableFile(1, "column_missing", "companyName"));
        checkColumns();
    }

    private void checkColumns() {
        if (columns.size() > MOST_COLUMNS) {
            throw new UnreadableFile(1, "too_many_columns", MOST_COLUMNS);
        }
        var named = new HashSet<String>();
        for (var column : columns) {
            if (!isMetadata(column) && !REQUIRED.contains(column) && !OTHERS.contains(column)) {
                throw new UnreadableFile(1, "unknown_column", beginning(column));
            }
            if (!named.add(column)) {
                throw new UnreadableFile(1, "column_twice", beginning(column));
            }
        }
        REQUIRED.stream()
                .filter(column -> !named.contains(column))
                .sorted()
                .findFirst()
                .ifPresent(column -> {
                    throw new UnreadableFile(1, "column_missing", column);
                });
    }

    private static boolean isMetadata(String column) {
        var size = column.length() - METADATA.length();
        return column.startsWith(METADATA) && size > 0 && size <= LONGEST_KEY;
    }

    private static String beginning(String column) {
        return column.substring(0, Math.min(column.length(), 100));
    }

    @Override
    public Optional<Line> next() {
        var number = parser.getCurrentLineNumber() + 1;
        var record = record(number);
        while (record.filter(CsvReader::isEmpty).isPresent()) {
            number = parser.getCurrentLineNumber() + 1;
            record = record(number);
        }
        var first = number;
        return record.map(found -> line(first, found));
    }

    private static boolean isEmpty(CSVRecord record) {
        return record.size() == 1 && record.get(0).isEmpty();
    }

    private Optional<CSVRecord> record(long number) {
        bound.begin();
        try {
            return records.hasNext() ? Optional.of(records.next()) : Optional.empty();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof TooLong) {
                throw new UnreadableFile(number, "line_too_long");
            }
            if (e.getCause() instanceof CSVException) {
                throw new UnreadableFile(number, "malformed_csv");
            }
            throw e;
        }
    }

    private Line line(long number, CSVRecord record) {
        if (record.size() != columns.size()) {
            return Line.unreadable(number, "wrong_number_of_cells");
        }
        var customer = json.createObjectNode();
        var size = 0;
        for (var i = 0; i < columns.size(); i++) {
            if (record.get(i).indexOf(REPLACED) >= 0) {
                return Line.unreadable(number, "not_utf8");
            }
            if (!record.get(i).isEmpty()) {
                size += columns.get(i).length() + record.get(i).length();
                set(customer, columns.get(i), record.get(i));
            }
        }
        return size > LONGEST ? Line.unreadable(number, "line_too_long") : Line.of(number, customer, size);
    }

    private void set(ObjectNode customer, String column, String cell) {
        if (column.equals(SERVICES)) {
            setServices(customer, cell);
        } else if (column.equals(GRANTED)) {
            var administration = customer.putObject("delegatedAdministration");
            // As spreadsheets write it too
            switch (cell.toLowerCase(Locale.ROOT)) {
                case "true" -> administration.put("granted", true);
                case "false" -> administration.put("granted", false);
                default -> administration.put("granted", cell);
            }
        } else if (column.startsWith(METADATA)) {
            customer.withObjectProperty("metadata").put(column.substring(METADATA.length()), cell);
        } else {
            customer.put(column, cell);
        }
    }

    /** What is no JSON stays a text, which services are not. */
    private void setServices(ObjectNode customer, String cell) {
        try {
            customer.set(SERVICES, json.readTree(cell));
        } catch (JsonProcessingException e) {
            customer.put(SERVICES, cell);
        }
    }

    /** A quote that is never closed would make the rest of the file one cell. */
    private static final class Bound extends FilterReader {

        private long read;

        Bound(Reader file) {
            super(file);
        }

        void begin() {
            read = 0;
        }

        @Override
        public int read() throws IOException {
            count(1);
            return super.read();
        }

        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            var count = super.read(into, offset, length);
            count(count);
            return count;
        }

        private void count(int more) throws TooLong {
            read += more;
            if (read > 2L * LONGEST) {
                throw new TooLong();
            }
        }
    }

    private static final class TooLong extends IOException {
        private static final long serialVersionUID = 1;
    }
}

package dev.partnersupport.contract.caller;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who may do what (SR-17): for each operation the groups of a token that may call it.
 *
 * @param groups in the order of the columns, as a token's {@code groups} claim has them
 * @param rows the groups by operation id
 */
public record AccessTable(List<String> groups, Map<String, List<String>> rows) {

    private static final String FILE = "/access/operations.csv";
    private static final String MAY = "x";

    /** The table of this version of the contracts. */
    public static AccessTable read() {
        var file = Objects.requireNonNull(AccessTable.class.getResourceAsStream(FILE), FILE);
        try (var lines = new BufferedReader(new InputStreamReader(file, UTF_8))) {
            var head = cells(lines.readLine());
            var groups = head.subList(1, head.size());
            var rows = new LinkedHashMap<String, List<String>>();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var cells = cells(line);
                var may = groups.stream()
                        .filter(group -> cells.get(groups.indexOf(group) + 1).equals(MAY))
                        .toList();
                if (rows.put(cells.get(0), may) != null) {
                    throw new IllegalStateException(cells.get(0) + " has two rows");
                }
            }
            return new AccessTable(groups, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a token of that group may call the operation; nobody may call one that has no row. */
    public boolean allows(String operationId, String group) {
        return rows.getOrDefault(operationId, List.of()).contains(group);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split(",", -1));
    }
}

package dev.partnersupport.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Who may do what: for each operation the groups of a token that may call it (SR-17). */
record AccessTable(List<String> groups, Map<String, Set<String>> rows) {

    static AccessTable read() {
        try {
            var lines = Files.readAllLines(
                    RunningStack.SETTINGS.root().resolve("api-contracts/src/main/resources/access/operations.csv"));
            var groups = cells(lines.get(0)).subList(1, cells(lines.get(0)).size());
            var rows = new LinkedHashMap<String, Set<String>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = cells(line);
                var may = new TreeSet<String>();
                for (var column = 0; column < groups.size(); column++) {
                    if (cells.get(column + 1).equals("x")) {
                        may.add(groups.get(column));
                    }
                }
                if (rows.put(cells.get(0), may) != null) {
                    throw new IllegalStateException(cells.get(0) + " has two rows");
                }
            }
            return new AccessTable(groups, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean allows(String operation, String group) {
        return rows.getOrDefault(operation, Set.of()).contains(group);
    }

    private static List<String> cells(String line) {
        return new ArrayList<>(Arrays.asList(line.split(",", -1)));
    }
}

package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.SETTINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.partnersupport.contract.caller.AccessTable;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation by every group, against the table: what has no row, or a row that is not kept, fails here. The page in docs is the
 * table; {@code -Ddocs.update=true} writes it anew.
 */
class WhoMayDoWhatTest {

    private static final List<Operation> OPERATIONS = Operation.all();
    private static final AccessTable TABLE = AccessTable.read();
    private static final Map<String, String> CLIENTS = Map.of(
            "global_admin", "walker-global-admin",
            "admin_agent", "walker-admin-agent",
            "helpdesk_agent", "walker-helpdesk-agent",
            "sales_agent", "walker-sales-agent",
            "billing_admin", "walker-billing-admin",
            "partner_system", "walker-system",
            "representative", "operator-representative",
            "lead", "operator-lead");

    static Stream<Operation> operations() {
        return OPERATIONS.stream();
    }

    @Test
    void everyOperationHasItsRowAndEveryRowItsOperation() {
        assertEquals(
                new TreeSet<>(OPERATIONS.stream().map(Operation::id).toList()),
                new TreeSet<>(TABLE.rows().keySet()));
        assertEquals(new TreeSet<>(CLIENTS.keySet()), new TreeSet<>(TABLE.groups()));
    }

    /** What is asked for is refused by the document alone, so that nothing is done where the caller may. */
    @ParameterizedTest
    @MethodSource("operations")
    void isForThoseInItsRowAndNobodyElse(Operation operation) {
        for (var group : TABLE.groups()) {
            var status = operation
                    .callAs(CLIENTS.get(group), operation.path(Map.of()) + "?unknownParameter=1")
                    .statusCode();
            if (TABLE.allows(operation.id(), group)) {
                assertEquals(400, status, () -> group + " may call " + operation);
            } else {
                assertEquals(403, status, () -> group + " may not call " + operation);
            }
        }
    }

    @Test
    void thePageIsTheTable() throws IOException {
        var file = SETTINGS.root().resolve("docs/who-may-do-what.md");
        var page = Files.readString(file);
        var start = page.indexOf("<!-- table -->");
        assertNotEquals(-1, start);
        var wanted = page.substring(0, start) + "<!-- table -->\n" + sections();
        if (Boolean.getBoolean("docs.update")) {
            Files.writeString(file, wanted);
        }

        assertEquals(wanted, Files.readString(file));
    }

    private static String sections() {
        var byService = OPERATIONS.stream().collect(Collectors.groupingBy(Operation::service));
        return Stream.of(Service.values())
                .map(service -> section(service, byService.get(service)))
                .collect(Collectors.joining("\n"));
    }

    private static String section(Service service, List<Operation> operations) {
        var head = "## " + service.partName() + "\n\n| operation | call | " + String.join(" | ", TABLE.groups())
                + " |\n|---|---|" + "---|".repeat(TABLE.groups().size()) + "\n";
        return head
                + operations.stream()
                        .map(operation -> "| `%s` | `%s` | %s |\n"
                                .formatted(
                                        operation.id(),
                                        operation,
                                        TABLE.groups().stream()
                                                .map(group -> TABLE.allows(operation.id(), group) ? "yes" : "")
                                                .collect(Collectors.joining(" | "))))
                        .collect(Collectors.joining());
    }
}

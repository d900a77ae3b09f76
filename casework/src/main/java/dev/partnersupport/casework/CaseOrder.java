package dev.partnersupport.casework;

import dev.partnersupport.casework.clock.CaseTiming;
import dev.partnersupport.contract.supportcase.CaseRow;
import java.time.Instant;
import java.util.function.Function;

/** An order of lists, by a member of the case {@code c} and then by its id. */
enum CaseOrder {
    CREATED_AT("createdAt", false, row -> row.createdAt(), Instant::parse),
    UPDATED_AT("updatedAt", false, row -> row.updatedAt(), Instant::parse),
    DUE_AT("timing.dueAt", true, row -> dueAt(row), Instant::parse),
    SEVERITY("timing.urgency", true, row -> CaseTiming.urgency(row.severity(), dueAt(row)), Long::valueOf);

    private final String member;
    private final boolean ofOpen;
    private final Function<CaseRow, Object> value;
    private final Function<String, Object> parse;

    CaseOrder(String member, boolean ofOpen, Function<CaseRow, Object> value, Function<String, Object> parse) {
        this.member = member;
        this.ofOpen = ofOpen;
        this.value = value;
        this.parse = parse;
    }

    String member() {
        return member;
    }

    /** Whether it only has a place for cases that are open. */
    boolean isOfOpen() {
        return ofOpen;
    }

    /** Where a row stands. */
    String position(CaseRow row) {
        return value.apply(row) + " " + row.id();
    }

    Object value(String text) {
        return parse.apply(text);
    }

    private static Instant dueAt(CaseRow row) {
        return row.dueAt() == null ? CaseTiming.NEVER : row.dueAt();
    }

    /** A way through a list. The most urgent have the lowest rank, so that severity goes the other way round. */
    record Sorting(CaseOrder order, boolean descending) {

        /** As the wire says it; newest first when it does not. */
        static Sorting of(String sort) {
            return switch (sort == null || sort.isEmpty() ? "-createdAt" : sort) {
                case "createdAt" -> new Sorting(CREATED_AT, false);
                case "-updatedAt" -> new Sorting(UPDATED_AT, true);
                case "updatedAt" -> new Sorting(UPDATED_AT, false);
                case "-dueAt" -> new Sorting(DUE_AT, true);
                case "dueAt" -> new Sorting(DUE_AT, false);
                case "-severity" -> new Sorting(SEVERITY, false);
                case "severity" -> new Sorting(SEVERITY, true);
                default -> new Sorting(CREATED_AT, true);
            };
        }

        String orderBy() {
            var way = descending ? " desc" : "";
            return "c." + order.member + way + ", c.id" + way;
        }

        String beyond() {
            return "(c." + order.member + ", c.id) " + (descending ? "<" : ">") + " (:reached, :last)";
        }
    }
}

package dev.partnersupport.casework;

import dev.partnersupport.casework.CaseOrder.Sorting;
import dev.partnersupport.casework.search.SearchTerms;
import dev.partnersupport.contract.supportcase.Awaiting;
import dev.partnersupport.contract.supportcase.CaseQuery;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.support.caller.Caller;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** A condition over a case {@code c} in HQL: what the caller sees, what it asks for, and where the page begins. */
public final class CaseFilter {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private CaseFilter() {}

    /** A partner sees its own cases, the operator those that are not hidden from it. */
    static CaseFilter scope(Caller caller, String shownToOperator) {
        var filter = new CaseFilter();
        if (caller.isPartner()) {
            filter.and("c.partnerId = :partner", "partner", caller.partnerId());
        } else {
            filter.conditions.add(shownToOperator);
        }
        return filter;
    }

    CaseFilter matching(CaseQuery query, Caller caller, Instant now) {
        anyOf("status", query.status);
        anyOf("severity", query.severity);
        anyOf("awaiting", query.awaiting);
        within("createdAt", query.createdFrom, query.createdTo);
        within("updatedAt", query.updatedFrom, query.updatedTo);
        anyOf("topicId", query.topicId);
        anyOf("partnerId", query.partnerId);
        if (query.open != null) {
            conditions.add("c.open = " + query.open);
        } else if (isOpen(query)) {
            conditions.add("c.open = true");
        }
        if (query.overdue != null) {
            and(query.overdue ? "c.timing.dueAt <= :now" : "c.timing.dueAt > :now", "now", now);
        }
        if (query.q != null) {
            search(query.q, caller);
        }
        equal("externalReference", query.externalReference);
        equal("number", query.number);
        if ("none".equals(query.assignee)) {
            conditions.add("c.assigneeId is null");
        } else {
            equal("assigneeId", "me".equals(query.assignee) ? caller.id() : query.assignee);
        }
        return this;
    }

    private void search(String text, Caller caller) {
        var query = SearchTerms.query(text);
        if (query.isEmpty()) {
            conditions.add("1 = 0");
            return;
        }
        var entries = caller.isPartner() ? "OwnSearchEntry" : "AnySearchEntry";
        and(
                "exists (select 1 from " + entries
                        + " s where s.caseId = c.id and cast(sql('? @@ cast(? as tsquery)', s.vector, :words) as Boolean) = true)",
                "words",
                query.get());
    }

    CaseFilter with(List<UUID> ids) {
        return and("c.id in :ids", "ids", ids);
    }

    CaseFilter with(UUID id) {
        return and("c.id = :id", "id", id);
    }

    /** Only what comes after a position. */
    void after(String position, Sorting sorting) {
        var parts = position.split(" ");
        and(sorting.beyond(), "reached", sorting.order().value(parts[0]));
        parameters.put("last", UUID.fromString(parts[1]));
    }

    /** What can only be open is said to be, so that the index of what is open is of use. */
    private static boolean isOpen(CaseQuery query) {
        return given(query.status) && query.status.stream().allMatch(CaseStatus::isOpen)
                || given(query.awaiting) && !query.awaiting.contains(Awaiting.NONE)
                || Boolean.TRUE.equals(query.overdue)
                || Sorting.of(query.sort).order().isOfOpen();
    }

    private static boolean given(Collection<?> values) {
        return values != null && !values.isEmpty() && !values.contains(null);
    }

    String where() {
        return String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    /** What a cursor is bound to. */
    @Override
    public String toString() {
        var bound = new LinkedHashMap<>(parameters);
        bound.remove("now");
        return where() + bound;
    }

    /** For what only one kind of case has. */
    public void anyOf(String member, Collection<?> values) {
        var given = values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
        if (!given.isEmpty()) {
            and("c." + member + " in :" + member, member, given);
        }
    }

    /** From an instant on, and before another. */
    private void within(String member, Instant from, Instant to) {
        if (from != null) {
            and("c." + member + " >= :" + member + "From", member + "From", from);
        }
        if (to != null) {
            and("c." + member + " < :" + member + "To", member + "To", to);
        }
    }

    private void equal(String member, String value) {
        if (value != null && !value.isEmpty()) {
            and("c." + member + " = :" + member, member, value);
        }
    }

    private CaseFilter and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }
}

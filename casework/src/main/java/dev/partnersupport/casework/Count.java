package dev.partnersupport.casework;

import dev.partnersupport.contract.supportcase.Awaiting;
import dev.partnersupport.contract.supportcase.CaseCounts;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.ResponseTargetState;
import dev.partnersupport.contract.supportcase.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How many cases are alike in all that is counted by. */
record Count(CaseStatus status, Severity severity, Awaiting awaiting, ResponseTargetState targetState, Long count) {

    static CaseCounts sum(List<Count> counts) {
        return new CaseCounts(
                sum(counts, count -> true),
                sum(counts, count -> count.status().isOpen()),
                by(counts, Count::status),
                by(counts, Count::severity),
                by(counts, Count::awaiting),
                by(counts, Count::targetState));
    }

    private static long sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::count).sum();
    }

    private static <T> Map<T, Long> by(List<Count> counts, Function<Count, T> value) {
        return counts.stream()
                .filter(count -> value.apply(count) != null)
                .collect(Collectors.groupingBy(value, TreeMap::new, Collectors.summingLong(Count::count)));
    }
}

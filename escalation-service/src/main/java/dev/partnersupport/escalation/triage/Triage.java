package dev.partnersupport.escalation.triage;

import dev.partnersupport.contract.supportcase.StepKind;
import dev.partnersupport.contract.supportcase.StepOutcome;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import dev.partnersupport.contract.wire.WireName;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What the partner tried, oldest first. */
public record Triage(List<TroubleshootingStep> steps) {

    /** Whether such a step was done and its outcome is known. */
    public boolean has(StepKind kind) {
        return hasSince(kind, Instant.MIN);
    }

    /** The same, done at some instant or later. */
    public boolean hasSince(StepKind kind, Instant since) {
        return steps.stream()
                .anyMatch(step -> step.kind() == kind
                        && step.outcome() != StepOutcome.PENDING
                        && !step.performedAt().isBefore(since));
    }

    public boolean covers(Collection<StepKind> kinds) {
        return kinds.stream().allMatch(this::has);
    }

    /** Those of some kinds of step that have no known outcome, as the wire names them. */
    public String missing(Collection<StepKind> kinds) {
        return kinds.stream().filter(kind -> !has(kind)).map(WireName::of).collect(Collectors.joining(", "));
    }

    /** Whether what became known last is not that the problem is solved. */
    public boolean isUnsolved() {
        return steps.stream()
                .filter(step -> step.outcomeAt() != null)
                .reduce((one, next) -> next.outcomeAt().isBefore(one.outcomeAt()) ? one : next)
                .filter(step -> step.outcome() == StepOutcome.SOLVED)
                .isEmpty();
    }
}

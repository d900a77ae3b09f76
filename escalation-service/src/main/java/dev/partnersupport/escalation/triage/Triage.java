package dev.partnersupport.escalation.triage;

import dev.partnersupport.contract.supportcase.StepKind;
import dev.partnersupport.contract.supportcase.StepOutcome;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import java.util.Collection;
import java.util.List;

/** What the partner tried, oldest first. */
public record Triage(List<TroubleshootingStep> steps) {

    /** Whether such a step was done and its outcome is known. */
    public boolean has(StepKind kind) {
        return steps.stream().anyMatch(step -> step.kind() == kind && step.outcome() != StepOutcome.PENDING);
    }

    public boolean covers(Collection<StepKind> kinds) {
        return kinds.stream().allMatch(this::has);
    }
}

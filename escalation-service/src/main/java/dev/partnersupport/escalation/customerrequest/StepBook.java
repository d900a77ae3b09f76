package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.contract.customerrequest.RecordStep;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import dev.partnersupport.escalation.guidance.Suggestions;
import dev.partnersupport.escalation.triage.Steps;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** How a troubleshooting step is checked and recorded, whether it comes by itself or with its request. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class StepBook {

    private final Steps steps;
    private final Suggestions suggestions;
    private final CaseRecords records;

    StepBook(Steps steps, Suggestions suggestions, CaseRecords records) {
        this.steps = steps;
        this.suggestions = suggestions;
        this.records = records;
    }

    /** @param request null while there is none yet, for which nothing can have been suggested */
    List<Reason> reasonsAgainst(UUID request, RecordStep step, String pointer, Caller caller, Instant now) {
        var reasons = new ArrayList<Reason>();
        if (step.performedAt() != null && step.performedAt().isAfter(now)) {
            reasons.add(Reason.at(pointer + "/performedAt", "in_the_future"));
        }
        suggestions.quoted(request, step, pointer, caller, reasons);
        return reasons;
    }

    /** Records one that was checked. */
    TroubleshootingStep record(CustomerRequest request, RecordStep step, Caller caller) {
        var now = records.now();
        var quoted = suggestions.quoted(request.id(), step, "#", caller, new ArrayList<>());
        var recorded = steps.record(request.id(), step, quoted, caller, now);
        records.keep(request, request.stepped(recorded.id(), caller, now));
        return recorded;
    }
}

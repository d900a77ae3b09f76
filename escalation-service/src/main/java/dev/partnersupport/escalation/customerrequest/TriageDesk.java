package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.note.CaseNotes;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.RecordOutcome;
import dev.partnersupport.contract.customerrequest.RecordStep;
import dev.partnersupport.contract.customerrequest.Solve;
import dev.partnersupport.contract.customerrequest.TroubleshootingStepPage;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.StepOutcome;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import dev.partnersupport.escalation.triage.Steps;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The partner's own work on a customer request: what was tried, what came of it, and its end without the operator (FR-28 to FR-30). */
@ApplicationScoped
@Transactional
class TriageDesk {

    private final CustomerRequestRepository repository;
    private final CustomerRequestViews views;
    private final Steps steps;
    private final StepBook book;
    private final CaseNotes notes;
    private final CaseRecords records;

    TriageDesk(
            CustomerRequestRepository repository,
            CustomerRequestViews views,
            Steps steps,
            StepBook book,
            CaseNotes notes,
            CaseRecords records) {
        this.repository = repository;
        this.views = views;
        this.steps = steps;
        this.book = book;
        this.notes = notes;
        this.records = records;
    }

    TroubleshootingStep recordStep(Caller caller, UUID id, RecordStep step) {
        var request = repository.toChange(caller, id);
        request.requireStep(caller);
        Refusal.ifAny(book.reasonsAgainst(id, step, "#", caller, records.now()));
        return book.record(request, step, caller);
    }

    TroubleshootingStep recordOutcome(Caller caller, UUID id, UUID stepId, RecordOutcome known) {
        var request = repository.toChange(caller, id);
        var isPending = steps.isPending(id, request.partnerId(), stepId);
        request.requireOutcome(isPending, caller);
        if (known.outcome() == StepOutcome.PENDING) {
            throw Refusal.byRules(Reason.at("#/outcome", "still_pending"));
        }
        var now = records.now();
        var step = steps.recordOutcome(id, stepId, known, caller, now);
        records.keep(request, request.outcomeKnown(stepId, known.outcome(), caller, now));
        return step;
    }

    TroubleshootingStepPage listSteps(Caller caller, UUID id, PageQuery page) {
        return steps.list(id, repository.visible(caller, id).partnerId(), page, caller);
    }

    TroubleshootingStep readStep(Caller caller, UUID id, UUID stepId) {
        return steps.read(id, repository.visible(caller, id).partnerId(), stepId);
    }

    CustomerRequestView solve(Caller caller, UUID id, Solve how) {
        var request = repository.toChange(caller, id);
        var now = records.now();
        var fact = request.solve(how, caller, now);
        if (how.stepId() != null && steps.of(request, List.of(how.stepId())).isEmpty()) {
            throw Refusal.byRules(Reason.at("#/stepId", "unknown_step"));
        }
        records.keep(request, fact.with("noteId", notes.said(request, how.summary(), caller, now)));
        return views.ofChanged(request, caller);
    }
}

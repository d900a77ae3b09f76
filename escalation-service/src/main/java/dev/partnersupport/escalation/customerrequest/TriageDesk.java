package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.contract.customerrequest.EscalationReadiness;
import dev.partnersupport.contract.customerrequest.RecordStep;
import dev.partnersupport.contract.customerrequest.TroubleshootingStepPage;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import dev.partnersupport.escalation.triage.Steps;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The partner's own work on a customer request: what was tried, and what escalating still needs (FR-28 to FR-31). */
@ApplicationScoped
@Transactional
class TriageDesk {

    private final CustomerRequestRepository repository;
    private final Steps steps;
    private final GateCases cases;
    private final CaseRecords records;

    TriageDesk(CustomerRequestRepository repository, Steps steps, GateCases cases, CaseRecords records) {
        this.repository = repository;
        this.steps = steps;
        this.cases = cases;
        this.records = records;
    }

    TroubleshootingStep recordStep(Caller caller, UUID id, RecordStep step) {
        var request = repository.toChange(caller, id);
        var now = records.now();
        request.stepped(caller, now);
        if (step.performedAt() != null && step.performedAt().isAfter(now)) {
            throw Refusal.byRules(Reason.at("#/performedAt", "in_the_future"));
        }
        var recorded = steps.record(id, step, caller, now);
        records.keep(request, request.fact("step_recorded", caller, now).with("stepId", recorded.id()));
        return recorded;
    }

    TroubleshootingStepPage listSteps(Caller caller, UUID id, PageQuery page) {
        return steps.list(id, repository.visible(caller, id).partnerId(), page, caller);
    }

    TroubleshootingStep readStep(Caller caller, UUID id, UUID stepId) {
        return steps.read(id, repository.visible(caller, id).partnerId(), stepId);
    }

    EscalationReadiness readiness(Caller caller, UUID id) {
        return cases.readiness(repository.visible(caller, id));
    }
}

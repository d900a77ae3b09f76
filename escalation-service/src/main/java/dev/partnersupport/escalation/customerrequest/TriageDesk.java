package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.contract.customerrequest.EscalationReadiness;
import dev.partnersupport.contract.customerrequest.RecordStep;
import dev.partnersupport.contract.customerrequest.TroubleshootingStep;
import dev.partnersupport.contract.customerrequest.TroubleshootingStepPage;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.escalation.triage.Steps;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The partner's own work on a customer request: what was tried, and what escalating still needs (FR-28 to FR-31). */
@ApplicationScoped
@Transactional
class TriageDesk {

    private final CustomerRequestRepository repository;
    private final Steps steps;
    private final GateCases cases;
    private final EventLog events;
    private final Clock clock;

    TriageDesk(CustomerRequestRepository repository, Steps steps, GateCases cases, EventLog events, Clock clock) {
        this.repository = repository;
        this.steps = steps;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    TroubleshootingStep recordStep(Caller caller, UUID id, RecordStep step) {
        var request = repository.toChange(caller, id);
        var now = clock.instant();
        request.stepped(caller, now);
        if (step.performedAt() != null && step.performedAt().isAfter(now)) {
            throw Refusal.byRules(Reason.at("#/performedAt", "in_the_future"));
        }
        var recorded = steps.record(id, step, caller, now);
        events.append(request.fact("step_recorded", caller, now).with("stepId", recorded.id()));
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

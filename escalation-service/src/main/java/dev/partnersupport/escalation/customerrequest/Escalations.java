package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.Escalate;
import dev.partnersupport.escalation.gate.EscalationGate;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.EventLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Hands a customer request to the operator, through the gate (FR-18, FR-31, FR-32). */
@ApplicationScoped
class Escalations {

    private final CustomerRequestRepository repository;
    private final CustomerRequestViews views;
    private final GateCases cases;
    private final EventLog events;
    private final Clock clock;

    Escalations(
            CustomerRequestRepository repository,
            CustomerRequestViews views,
            GateCases cases,
            EventLog events,
            Clock clock) {
        this.repository = repository;
        this.views = views;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    CustomerRequestView escalate(Caller caller, UUID id, Escalate escalate) {
        var request = repository.toChange(caller, id);
        request.requireEscalatable(caller);
        EscalationGate.pass(cases.of(request), escalate);
        events.append(request.escalate(escalate, caller, clock.instant()));
        return views.ofChanged(request, caller);
    }
}

package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.Escalate;
import dev.partnersupport.escalation.gate.EscalationGate;
import dev.partnersupport.support.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Hands a customer request to the operator, through the gate (FR-18, FR-31, FR-32). */
@ApplicationScoped
class Escalations {

    private final CustomerRequestRepository repository;
    private final CustomerRequestViews views;
    private final GateCases cases;
    private final CaseRecords records;

    Escalations(
            CustomerRequestRepository repository, CustomerRequestViews views, GateCases cases, CaseRecords records) {
        this.repository = repository;
        this.views = views;
        this.cases = cases;
        this.records = records;
    }

    @Transactional
    CustomerRequestView escalate(Caller caller, UUID id, Escalate escalate) {
        var request = repository.toChange(caller, id);
        request.requireEscalatable(caller);
        EscalationGate.pass(cases.of(request), escalate);
        records.keep(request, request.escalate(escalate, caller, records.now()));
        return views.ofChanged(request, caller);
    }
}

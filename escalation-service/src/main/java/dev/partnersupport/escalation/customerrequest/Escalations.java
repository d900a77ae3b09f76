package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.Escalate;
import dev.partnersupport.contract.customerrequest.EscalationReadiness;
import dev.partnersupport.escalation.gate.EscalationGate;
import dev.partnersupport.escalation.guide.ProgramGuides;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Hands a customer request to the operator, through the gate (FR-18, FR-31, FR-32). */
@ApplicationScoped
@Transactional
class Escalations {

    private final CustomerRequestRepository repository;
    private final CustomerRequestViews views;
    private final EscalationGate gate;
    private final GateCases cases;
    private final ProgramGuides guides;
    private final CaseRecords records;

    Escalations(
            CustomerRequestRepository repository,
            CustomerRequestViews views,
            EscalationGate gate,
            GateCases cases,
            ProgramGuides guides,
            CaseRecords records) {
        this.repository = repository;
        this.views = views;
        this.gate = gate;
        this.cases = cases;
        this.guides = guides;
        this.records = records;
    }

    EscalationReadiness readiness(Caller caller, UUID id) {
        return gate.readiness(cases.of(repository.visible(caller, id)));
    }

    CustomerRequestView escalate(Caller caller, UUID id, Escalate escalate) {
        var request = repository.toChange(caller, id);
        request.requireEscalatable(caller);
        var reasons = new ArrayList<>(gate.reasonsAgainst(cases.of(request), escalate));
        reasons.addAll(reasonsAgainstGuide(escalate, "#/guideVersion"));
        Refusal.ifAny(reasons);
        escalateChecked(request, escalate, caller);
        return views.ofChanged(request, caller);
    }

    /** A partner that says which guide it went by must have gone by the one in force. */
    @Transactional(TxType.MANDATORY)
    List<Reason> reasonsAgainstGuide(Escalate escalate, String pointer) {
        var inForce = guides.inForce().version();
        return escalate.guideVersion() == null || escalate.guideVersion().equals(inForce)
                ? List.of()
                : List.of(Reason.at(pointer, "guide_not_in_force", inForce));
    }

    /** Escalates a request that has passed the gate. */
    @Transactional(TxType.MANDATORY)
    void escalateChecked(CustomerRequest request, Escalate escalate, Caller caller) {
        var noted = gate.noted(cases.of(request));
        records.keep(request, request.escalate(escalate, guides.inForce(), noted, caller, records.now()));
    }
}

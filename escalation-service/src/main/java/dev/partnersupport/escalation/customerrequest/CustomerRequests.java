package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.desk.CaseDesk;
import dev.partnersupport.casework.desk.CaseEdits;
import dev.partnersupport.contract.customerrequest.CustomerRequestPage;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.supportcase.Assign;
import dev.partnersupport.contract.supportcase.CaseCounts;
import dev.partnersupport.contract.supportcase.CaseQuery;
import dev.partnersupport.contract.supportcase.ChangeSeverity;
import dev.partnersupport.contract.supportcase.Transition;
import dev.partnersupport.contract.supportcase.UpdateCase;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.escalation.gate.EscalationGate;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What partner and operator do with a customer request as with every case. */
@ApplicationScoped
@Transactional
class CustomerRequests {

    private final CustomerRequestRepository repository;
    private final CustomerRequestViews views;
    private final CaseDesk desk;
    private final CaseEdits edits;
    private final EscalationGate gate;
    private final GateCases cases;

    CustomerRequests(
            CustomerRequestRepository repository,
            CustomerRequestViews views,
            CaseDesk desk,
            CaseEdits edits,
            EscalationGate gate,
            GateCases cases) {
        this.repository = repository;
        this.views = views;
        this.desk = desk;
        this.edits = edits;
        this.gate = gate;
        this.cases = cases;
    }

    CustomerRequestPage list(Caller caller, CaseQuery query) {
        return repository.page(caller, query, CustomerRequestPage::new);
    }

    CaseCounts count(Caller caller) {
        return repository.count(caller);
    }

    CustomerRequestView read(Caller caller, UUID id) {
        return views.of(repository.visible(caller, id), caller);
    }

    CustomerRequestView update(Caller caller, UUID id, MergePatch<UpdateCase> patch) {
        var request = repository.toReplace(caller, id);
        edits.update(request, patch, caller);
        if (request.operatorSince() != null
                && (patch.changes().has("contact") || patch.changes().has("participants"))) {
            Refusal.ifAny(gate.reasonsAgainstContact(cases.of(request)));
        }
        return views.ofChanged(request, caller);
    }

    CustomerRequestView changeSeverity(Caller caller, UUID id, ChangeSeverity change) {
        var request = repository.toReplace(caller, id);
        edits.changeSeverity(request, change, caller);
        return views.ofChanged(request, caller);
    }

    CustomerRequestView assign(Caller caller, UUID id, Assign assign) {
        var request = repository.toChange(caller, id);
        desk.assign(request, assign, caller);
        return views.ofChanged(request, caller);
    }

    CustomerRequestView move(Caller caller, UUID id, Transition transition) {
        var request = repository.toChange(caller, id);
        desk.move(request, transition, caller);
        return views.ofChanged(request, caller);
    }
}

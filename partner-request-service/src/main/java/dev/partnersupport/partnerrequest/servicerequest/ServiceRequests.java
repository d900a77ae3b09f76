package dev.partnersupport.partnerrequest.servicerequest;

import dev.partnersupport.casework.desk.CaseDesk;
import dev.partnersupport.casework.desk.CaseEdits;
import dev.partnersupport.contract.servicerequest.ServiceRequestPage;
import dev.partnersupport.contract.servicerequest.ServiceRequestView;
import dev.partnersupport.contract.supportcase.Assign;
import dev.partnersupport.contract.supportcase.CaseCounts;
import dev.partnersupport.contract.supportcase.CaseQuery;
import dev.partnersupport.contract.supportcase.ChangeSeverity;
import dev.partnersupport.contract.supportcase.Transition;
import dev.partnersupport.contract.supportcase.UpdateCase;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What partner and operator do with a service request that was submitted. */
@ApplicationScoped
@Transactional
class ServiceRequests {

    private final ServiceRequestRepository repository;
    private final ServiceRequestViews views;
    private final CaseDesk desk;
    private final CaseEdits edits;

    ServiceRequests(ServiceRequestRepository repository, ServiceRequestViews views, CaseDesk desk, CaseEdits edits) {
        this.repository = repository;
        this.views = views;
        this.desk = desk;
        this.edits = edits;
    }

    ServiceRequestPage list(Caller caller, CaseQuery query) {
        return repository.page(caller, query, ServiceRequestPage::new);
    }

    CaseCounts count(Caller caller) {
        return repository.count(caller);
    }

    ServiceRequestView read(Caller caller, UUID id) {
        return views.of(repository.visible(caller, id), caller);
    }

    ServiceRequestView update(Caller caller, UUID id, MergePatch<UpdateCase> patch) {
        var request = repository.toReplace(caller, id);
        edits.update(request, patch, caller);
        return views.ofChanged(request, caller);
    }

    ServiceRequestView changeSeverity(Caller caller, UUID id, ChangeSeverity change) {
        var request = repository.toReplace(caller, id);
        edits.changeSeverity(request, change, caller);
        return views.ofChanged(request, caller);
    }

    ServiceRequestView assign(Caller caller, UUID id, Assign assign) {
        var request = repository.toChange(caller, id);
        desk.assign(request, assign, caller);
        return views.ofChanged(request, caller);
    }

    ServiceRequestView move(Caller caller, UUID id, Transition transition) {
        var request = repository.toChange(caller, id);
        desk.move(request, transition, caller);
        return views.ofChanged(request, caller);
    }
}

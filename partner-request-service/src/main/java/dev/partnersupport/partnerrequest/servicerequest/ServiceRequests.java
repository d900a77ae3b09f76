package dev.partnersupport.partnerrequest.servicerequest;

import dev.partnersupport.casework.desk.CaseDesk;
import dev.partnersupport.contract.servicerequest.ServiceRequestPage;
import dev.partnersupport.contract.servicerequest.ServiceRequestView;
import dev.partnersupport.contract.supportcase.Assign;
import dev.partnersupport.contract.supportcase.CaseQuery;
import dev.partnersupport.contract.supportcase.Transition;
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

    ServiceRequests(ServiceRequestRepository repository, ServiceRequestViews views, CaseDesk desk) {
        this.repository = repository;
        this.views = views;
        this.desk = desk;
    }

    ServiceRequestPage list(Caller caller, CaseQuery query) {
        return repository.page(caller, query, ServiceRequestPage::new);
    }

    ServiceRequestView read(Caller caller, UUID id) {
        return views.of(repository.visible(caller, id), caller);
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

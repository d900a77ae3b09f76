package dev.partnersupport.partnerrequest.servicerequest;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;
import static dev.partnersupport.contract.caller.Right.Name.SUBMIT_SERVICE_REQUESTS;
import static dev.partnersupport.contract.caller.Right.Name.WORK_ON_CASES;

import dev.partnersupport.contract.servicerequest.ServiceRequestPage;
import dev.partnersupport.contract.servicerequest.ServiceRequestView;
import dev.partnersupport.contract.servicerequest.ServiceRequestsApi;
import dev.partnersupport.contract.servicerequest.SubmitServiceRequest;
import dev.partnersupport.contract.supportcase.Assign;
import dev.partnersupport.contract.supportcase.CaseCounts;
import dev.partnersupport.contract.supportcase.CaseQuery;
import dev.partnersupport.contract.supportcase.ChangeSeverity;
import dev.partnersupport.contract.supportcase.Transition;
import dev.partnersupport.contract.supportcase.UpdateCase;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class ServiceRequestResource implements ServiceRequestsApi {

    private final ServiceRequestIntake intake;
    private final ServiceRequests requests;
    private final Callers callers;

    ServiceRequestResource(ServiceRequestIntake intake, ServiceRequests requests, Callers callers) {
        this.intake = intake;
        this.requests = requests;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(SUBMIT_SERVICE_REQUESTS)
    public ServiceRequestView submit(SubmitServiceRequest request) {
        return intake.submit(callers.current(), request);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public ServiceRequestPage list(CaseQuery query) {
        return requests.list(callers.current(), query);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public CaseCounts count() {
        return requests.count(callers.current());
    }

    @Override
    @RolesAllowed(READ_CASES)
    public ServiceRequestView read(UUID id) {
        return requests.read(callers.current(), id);
    }

    @Override
    @RolesAllowed({SUBMIT_SERVICE_REQUESTS, WORK_ON_CASES})
    public ServiceRequestView update(UUID id, MergePatch<UpdateCase> patch) {
        return requests.update(callers.current(), id, patch);
    }

    @Override
    @RolesAllowed({SUBMIT_SERVICE_REQUESTS, WORK_ON_CASES})
    public ServiceRequestView changeSeverity(UUID id, ChangeSeverity change) {
        return requests.changeSeverity(callers.current(), id, change);
    }

    @Override
    @RolesAllowed(WORK_ON_CASES)
    public ServiceRequestView assign(UUID id, Assign assign) {
        return requests.assign(callers.current(), id, assign);
    }

    @Override
    @RolesAllowed({SUBMIT_SERVICE_REQUESTS, WORK_ON_CASES})
    public ServiceRequestView move(UUID id, Transition transition) {
        return requests.move(callers.current(), id, transition);
    }
}

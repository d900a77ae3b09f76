package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.contract.caller.Right.Name.OPEN_CUSTOMER_REQUESTS;
import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;
import static dev.partnersupport.contract.caller.Right.Name.WORK_ON_CASES;

import dev.partnersupport.contract.customerrequest.CustomerRequestPage;
import dev.partnersupport.contract.customerrequest.CustomerRequestQuery;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.CustomerRequestsApi;
import dev.partnersupport.contract.customerrequest.OpenCustomerRequest;
import dev.partnersupport.contract.supportcase.Assign;
import dev.partnersupport.contract.supportcase.CaseCounts;
import dev.partnersupport.contract.supportcase.ChangeSeverity;
import dev.partnersupport.contract.supportcase.Transition;
import dev.partnersupport.contract.supportcase.UpdateCase;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class CustomerRequestResource implements CustomerRequestsApi {

    private final CustomerRequestIntake intake;
    private final CustomerRequests requests;
    private final Callers callers;

    CustomerRequestResource(CustomerRequestIntake intake, CustomerRequests requests, Callers callers) {
        this.intake = intake;
        this.requests = requests;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(OPEN_CUSTOMER_REQUESTS)
    public CustomerRequestView open(OpenCustomerRequest request) {
        return intake.open(callers.current(), request);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public CustomerRequestPage list(CustomerRequestQuery query) {
        return requests.list(callers.current(), query);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public CaseCounts count() {
        return requests.count(callers.current());
    }

    @Override
    @RolesAllowed(READ_CASES)
    public CustomerRequestView read(UUID id) {
        return requests.read(callers.current(), id);
    }

    @Override
    @RolesAllowed({OPEN_CUSTOMER_REQUESTS, WORK_ON_CASES})
    public CustomerRequestView update(UUID id, MergePatch<UpdateCase> patch) {
        return requests.update(callers.current(), id, patch);
    }

    @Override
    @RolesAllowed({OPEN_CUSTOMER_REQUESTS, WORK_ON_CASES})
    public CustomerRequestView changeSeverity(UUID id, ChangeSeverity change) {
        return requests.changeSeverity(callers.current(), id, change);
    }

    @Override
    @RolesAllowed(WORK_ON_CASES)
    public CustomerRequestView assign(UUID id, Assign assign) {
        return requests.assign(callers.current(), id, assign);
    }

    @Override
    @RolesAllowed({OPEN_CUSTOMER_REQUESTS, WORK_ON_CASES})
    public CustomerRequestView move(UUID id, Transition transition) {
        return requests.move(callers.current(), id, transition);
    }
}

package dev.partnersupport.partnerrequest.servicerequest;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;

import dev.partnersupport.casework.response.ResponseTargets;
import dev.partnersupport.contract.servicerequest.ServiceRequestResponseTargetApi;
import dev.partnersupport.contract.supportcase.ResponseTarget;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class ServiceRequestResponseTargetResource implements ServiceRequestResponseTargetApi {

    private final ResponseTargets targets;
    private final Callers callers;

    ServiceRequestResponseTargetResource(ResponseTargets targets, Callers callers) {
        this.targets = targets;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CASES)
    public ResponseTarget readResponseTarget(UUID id) {
        return targets.read(callers.current(), id);
    }
}

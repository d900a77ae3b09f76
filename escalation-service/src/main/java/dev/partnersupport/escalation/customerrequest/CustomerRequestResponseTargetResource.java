package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;

import dev.partnersupport.casework.response.ResponseTargets;
import dev.partnersupport.contract.customerrequest.CustomerRequestResponseTargetApi;
import dev.partnersupport.contract.supportcase.ResponseTarget;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class CustomerRequestResponseTargetResource implements CustomerRequestResponseTargetApi {

    private final ResponseTargets targets;
    private final Callers callers;

    CustomerRequestResponseTargetResource(ResponseTargets targets, Callers callers) {
        this.targets = targets;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CASES)
    public ResponseTarget readResponseTarget(UUID id) {
        return targets.read(callers.current(), id);
    }
}

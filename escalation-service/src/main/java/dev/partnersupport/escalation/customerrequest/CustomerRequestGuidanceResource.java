package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;

import dev.partnersupport.contract.guidance.CustomerRequestGuidanceApi;
import dev.partnersupport.contract.guidance.Guidance;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class CustomerRequestGuidanceResource implements CustomerRequestGuidanceApi {

    private final GuidanceDesk guidance;
    private final Callers callers;

    CustomerRequestGuidanceResource(GuidanceDesk guidance, Callers callers) {
        this.guidance = guidance;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CASES)
    public Guidance readGuidance(UUID id) {
        return guidance.read(callers.current(), id);
    }
}

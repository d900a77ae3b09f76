package dev.partnersupport.escalation.quality;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;

import dev.partnersupport.contract.remediation.EscalationQuality;
import dev.partnersupport.contract.remediation.EscalationQualityApi;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;

@Endpoint
class EscalationQualityResource implements EscalationQualityApi {

    private final EscalationQualities qualities;
    private final Callers callers;

    EscalationQualityResource(EscalationQualities qualities, Callers callers) {
        this.qualities = qualities;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CASES)
    public EscalationQuality read(String partnerId, LocalDate from, LocalDate to) {
        return qualities.read(callers.current(), partnerId, from, to);
    }
}

package dev.partnersupport.escalation.guidance;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;

import dev.partnersupport.contract.guidance.GuidanceEffect;
import dev.partnersupport.contract.guidance.GuidanceEffectApi;
import dev.partnersupport.escalation.Days;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

@Endpoint
class EffectResource implements GuidanceEffectApi {

    private final Effects effects;
    private final Callers callers;
    private final Clock clock;

    EffectResource(Effects effects, Callers callers, Clock clock) {
        this.effects = effects;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    @RolesAllowed(READ_CASES)
    public GuidanceEffect read(LocalDate from, LocalDate to) {
        return effects.read(callers.current(), Days.of(from, to, clock.instant()));
    }
}

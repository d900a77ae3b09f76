package dev.partnersupport.escalation.remediation;

import dev.partnersupport.casework.partner.PartnerNames;
import dev.partnersupport.contract.remediation.RemediationPlan;
import dev.partnersupport.escalation.Shanghai;
import dev.partnersupport.support.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Plans as their caller sees them. */
@ApplicationScoped
class PlanViews {

    private final PlanRepository repository;
    private final PartnerNames partners;
    private final Clock clock;

    PlanViews(PlanRepository repository, PartnerNames partners, Clock clock) {
        this.repository = repository;
        this.partners = partners;
        this.clock = clock;
    }

    RemediationPlan of(Plan plan, Caller caller) {
        var measures = repository.measures(plan);
        var today = Shanghai.day(clock.instant());
        return plan.view(
                partners.of(plan.partnerId()),
                measures.stream().map(Measure::view).toList(),
                plan.isAgreed() && measures.stream().anyMatch(measure -> measure.isOverdueOn(today)),
                caller);
    }
}

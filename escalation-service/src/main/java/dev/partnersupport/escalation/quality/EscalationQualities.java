package dev.partnersupport.escalation.quality;

import dev.partnersupport.casework.partner.PartnerNames;
import dev.partnersupport.contract.remediation.EscalationQuality;
import dev.partnersupport.contract.remediation.EscalationQuality.OfMonth;
import dev.partnersupport.escalation.Days;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** How good the escalations of one partner were. */
@ApplicationScoped
@Transactional
class EscalationQualities {

    private final QualityRepository repository;
    private final Patterns patterns;
    private final PartnerNames partners;
    private final Clock clock;

    EscalationQualities(QualityRepository repository, Patterns patterns, PartnerNames partners, Clock clock) {
        this.repository = repository;
        this.patterns = patterns;
        this.partners = partners;
        this.clock = clock;
    }

    EscalationQuality read(Caller caller, String partnerId, LocalDate from, LocalDate to) {
        var partner = partner(caller, partnerId);
        var now = clock.instant();
        var days = Days.of(from, to, now);
        var months = repository.months(partner, days);
        var escalations = months.stream().mapToLong(OfMonth::count).sum();
        var inappropriate = months.stream().mapToLong(OfMonth::inappropriate).sum();
        return new EscalationQuality(
                partners.of(partner),
                days.from(),
                days.to(),
                escalations,
                inappropriate,
                escalations == 0 ? 0.0 : (double) inappropriate / escalations,
                repository.reasons(partner, days),
                months,
                caller.isPartner() ? null : patterns.proposed(partner, now).orElse(null));
    }

    private static String partner(Caller caller, String partnerId) {
        var isGiven = partnerId != null && !partnerId.isEmpty();
        if (caller.isPartner() && isGiven) {
            throw Refusal.invalidParameter("partnerId", "operators_filter");
        }
        if (!caller.isPartner() && !isGiven) {
            throw Refusal.invalidParameter("partnerId", "operator_names_partner");
        }
        return caller.isPartner() ? caller.partnerId() : partnerId;
    }
}

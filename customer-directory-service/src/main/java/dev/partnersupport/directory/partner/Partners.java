package dev.partnersupport.directory.partner;

import dev.partnersupport.contract.directory.PartnerPage;
import dev.partnersupport.contract.directory.PartnerView;
import dev.partnersupport.contract.directory.PutPartner;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.PartnerReference;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The partners' records: made at the first call, written by the partner, read by the operator. */
@ApplicationScoped
@Transactional
public class Partners {

    private static final String LIST = "partners";

    private final PartnerRepository repository;
    private final Precondition precondition;
    private final EventLog events;
    private final Cursors cursors;
    private final Clock clock;

    Partners(PartnerRepository repository, Precondition precondition, EventLog events, Cursors cursors, Clock clock) {
        this.repository = repository;
        this.precondition = precondition;
        this.events = events;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Makes the record of a partner that calls for the first time. */
    void meet(Caller caller) {
        var now = clock.instant();
        if (repository.insert(caller.partnerId(), now)) {
            tell(caller, now);
        }
    }

    /** The calling partner by its name. */
    public PartnerReference reference(Caller caller) {
        return new PartnerReference(caller.partnerId(), repository.own(caller).name());
    }

    PartnerView read(Caller caller) {
        return repository.own(caller).view();
    }

    PartnerView put(Caller caller, PutPartner written) {
        var partner = repository.toChange(caller);
        precondition.required(partner.version());
        Refusal.ifAny(reasonsAgainst(written));
        if (!partner.says(written)) {
            var now = clock.instant();
            partner.write(written, now);
            repository.flush();
            tell(caller, now);
        }
        return partner.view();
    }

    private static List<Reason> reasonsAgainst(PutPartner written) {
        var reasons = new ArrayList<Reason>();
        if (written.timeZone() != null && !ZoneId.getAvailableZoneIds().contains(written.timeZone())) {
            reasons.add(Reason.at("#/timeZone", "unknown_time_zone"));
        }
        var contact = written.defaultContact();
        if (contact != null && contact.email() == null && contact.telephone() == null) {
            reasons.add(Reason.at("#/defaultContact", "no_channel"));
        }
        return reasons;
    }

    PartnerPage list(Caller caller, PageQuery page) {
        var after = cursors.open(page.cursor, caller, LIST).orElse("");
        var found = repository.after(after, page.limit() + 1).stream()
                .map(Partner::view)
                .toList();
        return cursors.page(found, page.limit(), PartnerView::id, caller, LIST, PartnerPage::new);
    }

    PartnerView read(String id) {
        return repository.findByIdOptional(id).orElseThrow(Refusal::notFound).view();
    }

    private void tell(Caller caller, Instant now) {
        events.append(new Fact(
                Aggregate.PARTNER,
                caller.partnerId(),
                "changed",
                caller.partnerId(),
                Audience.BOTH,
                caller.actor(),
                now,
                Map.of()));
    }
}

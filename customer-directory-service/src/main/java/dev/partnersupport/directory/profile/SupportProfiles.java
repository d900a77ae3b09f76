package dev.partnersupport.directory.profile;

import dev.partnersupport.contract.directory.PutSupportProfile;
import dev.partnersupport.contract.directory.SupportChannels;
import dev.partnersupport.contract.directory.SupportProfilePublicationPage;
import dev.partnersupport.contract.directory.SupportProfileView;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.directory.partner.Partners;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.database.OneAtATime;
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
import java.util.Map;

/** A partner's own support profile: drafted, published, shown to its customers. */
@ApplicationScoped
@Transactional
public class SupportProfiles {

    private static final String LIST = "publications";

    private final SupportProfileRepository repository;
    private final PublicationRepository publications;
    private final Partners partners;
    private final Cursors cursors;
    private final Precondition precondition;
    private final OneAtATime oneAtATime;
    private final EventLog events;
    private final Clock clock;

    SupportProfiles(
            SupportProfileRepository repository,
            PublicationRepository publications,
            Partners partners,
            Cursors cursors,
            Precondition precondition,
            OneAtATime oneAtATime,
            EventLog events,
            Clock clock) {
        this.repository = repository;
        this.publications = publications;
        this.partners = partners;
        this.cursors = cursors;
        this.precondition = precondition;
        this.oneAtATime = oneAtATime;
        this.events = events;
        this.clock = clock;
    }

    SupportProfileView read(Caller caller) {
        return repository.of(caller).orElseThrow(Refusal::notFound).view();
    }

    SupportProfileView readPublished(Caller caller) {
        return repository.of(caller).flatMap(SupportProfile::publishedView).orElseThrow(Refusal::notFound);
    }

    /** What a customer of the calling partner may be shown. */
    public SupportChannels channels(Caller caller) {
        return repository
                .of(caller)
                .flatMap(profile -> profile.channels(partners.reference(caller)))
                .orElseThrow(Refusal::notFound);
    }

    SupportProfilePublicationPage publications(Caller caller, PageQuery page) {
        var before =
                cursors.open(page.cursor, caller, LIST).map(Integer::parseInt).orElse(Integer.MAX_VALUE);
        var found = publications.before(caller, before, page.limit() + 1).stream()
                .map(Publication::view)
                .toList();
        return cursors.page(
                found,
                page.limit(),
                publication -> publication.number().toString(),
                caller,
                LIST,
                SupportProfilePublicationPage::new);
    }

    SupportProfileView put(Caller caller, PutSupportProfile written) {
        oneAtATime.of("support profile", caller.partnerId());
        var there = repository.toChange(caller);
        var now = clock.instant();
        there.ifPresentOrElse(profile -> precondition.required(profile.version()), precondition::newlyMadeHere);
        check(written);
        if (there.filter(profile -> profile.says(written)).isPresent()) {
            return there.get().view();
        }
        var profile = there.orElseGet(() -> first(caller, written, now));
        profile.write(written, now);
        repository.flush();
        tell(profile, "changed", caller, now);
        return profile.view();
    }

    SupportProfileView publish(Caller caller) {
        var profile = repository.toChange(caller).orElseThrow(Refusal::notFound);
        precondition.honoured(profile.version());
        if (profile.isPublished()) {
            return profile.view();
        }
        var now = clock.instant();
        profile.publish(now);
        publications.add(profile);
        repository.flush();
        tell(profile, "published", caller, now);
        return profile.view();
    }

    private SupportProfile first(Caller caller, PutSupportProfile written, Instant now) {
        var profile = new SupportProfile(caller.partnerId(), written, now);
        repository.persist(profile);
        return profile;
    }

    private void tell(SupportProfile profile, String what, Caller caller, Instant now) {
        events.append(new Fact(
                Aggregate.SUPPORT_PROFILE,
                profile.partnerId(),
                what,
                profile.partnerId(),
                Audience.BOTH,
                caller.actor(),
                now,
                Map.of()));
    }

    private static void check(PutSupportProfile written) {
        var reasons = new ArrayList<Reason>();
        if (written.website() == null && written.email() == null && written.telephone() == null) {
            reasons.add(Reason.at("#", "no_channel"));
        }
        if (!ZoneId.getAvailableZoneIds().contains(written.timeZone())) {
            reasons.add(Reason.at("#/timeZone", "unknown_time_zone"));
        }
        Refusal.ifAny(reasons);
    }
}

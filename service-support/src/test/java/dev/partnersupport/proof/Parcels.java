package dev.partnersupport.proof;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.event.PublishedState;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.request.MergePatches;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Its queries name no partner, on purpose: what a partner does not see, the database has refused. */
@ApplicationScoped
class Parcels implements PanacheRepositoryBase<Parcel, UUID>, PublishedState {

    private final EventLog events;
    private final Clock clock;
    private final Precondition precondition;
    private final Cursors cursors;
    private final MergePatches patches;

    Parcels(EventLog events, Clock clock, Precondition precondition, Cursors cursors, MergePatches patches) {
        this.patches = patches;
        this.events = events;
        this.clock = clock;
        this.precondition = precondition;
        this.cursors = cursors;
    }

    @Transactional
    Parcel.View post(Caller caller, Parcel.Post post) {
        var parcel = new Parcel();
        parcel.id = Ids.next();
        parcel.partnerId = caller.partnerId();
        parcel.label = post.label();
        parcel.weight = post.weight();
        persistAndFlush(parcel);
        events.append(fact(parcel, "registered", caller, Audience.BOTH));
        return parcel.view();
    }

    @Transactional
    ParcelsApi.ParcelPage list(Caller caller, PageQuery page) {
        var after = cursors.open(page.cursor, caller, "parcels")
                .map(UUID::fromString)
                .orElse(new UUID(0, 0));
        var found = find("id > ?1 order by id", after).range(0, page.limit()).stream()
                .map(Parcel::view)
                .toList();
        return cursors.page(
                found, page.limit(), parcel -> parcel.id().toString(), caller, "parcels", ParcelsApi.ParcelPage::new);
    }

    @Transactional
    Parcel.View read(UUID id) {
        return findByIdOptional(id).orElseThrow(Refusal::notFound).view();
    }

    @Transactional
    Parcel.View relabel(Caller caller, UUID id, Parcel.Post post) {
        var parcel = findByIdOptional(id).orElseThrow(Refusal::notFound);
        precondition.required(parcel.version);
        parcel.label = post.label();
        flush();
        events.append(fact(parcel, "changed", caller, Audience.OPERATOR));
        return parcel.view();
    }

    @Transactional
    Parcel.View change(Caller caller, UUID id, MergePatch<Parcel.Change> patch) {
        var parcel = findByIdOptional(id).orElseThrow(Refusal::notFound);
        precondition.required(parcel.version);
        var patched = patches.apply(patch, parcel.present());
        Refusal.ifAny(patched.reasons());
        if (!patched.changed().isEmpty()) {
            parcel.label = patched.wanted().label();
            parcel.weight = patched.wanted().weight();
            parcel.receiver = patched.wanted().receiver();
            flush();
            events.append(fact(parcel, "changed", caller, Audience.BOTH).with("changed", patched.changed()));
        }
        return parcel.view();
    }

    /** Told to every partner. */
    @Transactional
    Parcel.View announce(Caller caller, UUID id) {
        var parcel = findByIdOptional(id).orElseThrow(Refusal::notFound);
        events.append(new Fact(
                Aggregate.CUSTOMER,
                id.toString(),
                "announced",
                null,
                Audience.BOTH,
                caller.actor(),
                clock.instant(),
                Map.of()));
        return parcel.view();
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.CUSTOMER;
    }

    @Override
    public Map<String, ?> of(Set<String> ids) {
        return stream("id in ?1", ids.stream().map(UUID::fromString).toList())
                .collect(Collectors.toMap(parcel -> parcel.id.toString(), Parcel::view));
    }

    private Fact fact(Parcel parcel, String what, Caller caller, Audience audience) {
        return new Fact(
                Aggregate.CUSTOMER,
                parcel.id.toString(),
                what,
                parcel.partnerId,
                audience,
                caller.actor(),
                clock.instant(),
                Map.of());
    }
}

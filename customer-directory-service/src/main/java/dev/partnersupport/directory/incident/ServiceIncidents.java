package dev.partnersupport.directory.incident;

import dev.partnersupport.contract.directory.AnnounceIncident;
import dev.partnersupport.contract.directory.ServiceIncidentPage;
import dev.partnersupport.contract.directory.ServiceIncidentState;
import dev.partnersupport.contract.directory.ServiceIncidentView;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.directory.catalogue.CatalogueRepository;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What the operator announces, and partners read. */
@ApplicationScoped
@Transactional
class ServiceIncidents {

    private static final UUID NEWEST = new UUID(-1, -1);

    private final IncidentRepository repository;
    private final CatalogueRepository catalogue;
    private final EventLog events;
    private final Cursors cursors;
    private final Clock clock;

    ServiceIncidents(
            IncidentRepository repository,
            CatalogueRepository catalogue,
            EventLog events,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.events = events;
        this.cursors = cursors;
        this.clock = clock;
    }

    ServiceIncidentView announce(Caller caller, AnnounceIncident announced) {
        check(announced);
        var incident = new ServiceIncident(announced, clock.instant());
        repository.persistAndFlush(incident);
        events.append(new Fact(
                Aggregate.SERVICE_INCIDENT,
                incident.id().toString(),
                "announced",
                null,
                Audience.BOTH,
                caller.actor(),
                incident.createdAt(),
                Map.of()));
        return incident.view();
    }

    ServiceIncidentPage list(Caller caller, List<ServiceIncidentState> states, PageQuery page) {
        var list = "incidents" + states;
        var before =
                cursors.open(page.cursor, caller, list).map(UUID::fromString).orElse(NEWEST);
        var found = repository.before(before, states, page.limit() + 1).stream()
                .map(ServiceIncident::view)
                .toList();
        return cursors.page(
                found, page.limit(), incident -> incident.id().toString(), caller, list, ServiceIncidentPage::new);
    }

    ServiceIncidentView read(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(Refusal::notFound).view();
    }

    private void check(AnnounceIncident announced) {
        var known = catalogue.byId(announced.serviceIds()).keySet();
        var reasons = IntStream.range(0, announced.serviceIds().size())
                .filter(i -> !known.contains(announced.serviceIds().get(i)))
                .mapToObj(i -> Reason.at(
                        "#/serviceIds/" + i,
                        "unknown_service",
                        announced.serviceIds().get(i)))
                .collect(Collectors.toList());
        if (announced.state() == ServiceIncidentState.ENDED) {
            reasons.add(Reason.at("#/state", "already_ended"));
        }
        Refusal.ifAny(reasons);
    }
}

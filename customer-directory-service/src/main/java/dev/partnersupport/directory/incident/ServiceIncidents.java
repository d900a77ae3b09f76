package dev.partnersupport.directory.incident;

import dev.partnersupport.contract.directory.AnnounceIncident;
import dev.partnersupport.contract.directory.ServiceIncidentPage;
import dev.partnersupport.contract.directory.ServiceIncidentState;
import dev.partnersupport.contract.directory.ServiceIncidentView;
import dev.partnersupport.contract.directory.UpdateIncident;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import dev.partnersupport.support.request.MergePatches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the operator announces and goes on to tell, and partners read. */
@ApplicationScoped
@Transactional
class ServiceIncidents {

    private final IncidentRepository repository;
    private final IncidentNews news;
    private final Precondition precondition;
    private final MergePatches patches;
    private final Cursors cursors;
    private final Clock clock;

    ServiceIncidents(
            IncidentRepository repository,
            IncidentNews news,
            Precondition precondition,
            MergePatches patches,
            Cursors cursors,
            Clock clock) {
        this.repository = repository;
        this.news = news;
        this.precondition = precondition;
        this.patches = patches;
        this.cursors = cursors;
        this.clock = clock;
    }

    ServiceIncidentView announce(Caller caller, AnnounceIncident announced) {
        var reasons = new ArrayList<>(news.reasonsAgainst(announced.serviceIds(), announced.customerIds()));
        if (announced.state() == ServiceIncidentState.ENDED) {
            reasons.add(Reason.at("#/state", "already_ended"));
        }
        Refusal.ifAny(reasons);
        var now = clock.instant();
        var incident = new ServiceIncident(announced, now);
        repository.persistAndFlush(incident);
        news.tell(incident, "announced", false, caller, now);
        return view(caller, incident);
    }

    ServiceIncidentView update(Caller caller, UUID id, MergePatch<UpdateIncident> patch) {
        var incident = repository.toChange(id).orElseThrow(Refusal::notFound);
        precondition.required(incident.version());
        var patched = patches.apply(patch, incident.changeable());
        var wanted = patched.wanted();
        if (wanted.state() != null) {
            incident.refuseGoingBack(wanted.state());
        }
        var reasons = new ArrayList<>(patched.reasons());
        if (reasons.isEmpty()) {
            reasons.addAll(ServiceIncident.reasonsAgainstTimes(wanted));
            reasons.addAll(news.reasonsAgainst(wanted.serviceIds(), wanted.customerIds()));
        }
        if (!reasons.isEmpty() || patched.changed().isEmpty()) {
            Refusal.ifAny(reasons);
            return view(caller, incident);
        }
        var now = clock.instant();
        var wasForEverybody = incident.customersNamed().isEmpty();
        var what = incident.change(wanted, now);
        repository.flush();
        news.tell(incident, what, wasForEverybody, caller, now);
        return view(caller, incident);
    }

    ServiceIncidentPage list(Caller caller, List<ServiceIncidentState> states, PageQuery page) {
        var list = "incidents" + states;
        var before = cursors.openIdDescending(page.cursor, caller, list);
        var found = views(caller, repository.before(caller, before, states, page.limit() + 1));
        return cursors.page(
                found, page.limit(), incident -> incident.id().toString(), caller, list, ServiceIncidentPage::new);
    }

    ServiceIncidentView read(Caller caller, UUID id) {
        return view(caller, repository.seen(caller, id).orElseThrow(Refusal::notFound));
    }

    private ServiceIncidentView view(Caller caller, ServiceIncident incident) {
        return views(caller, List.of(incident)).get(0);
    }

    private List<ServiceIncidentView> views(Caller caller, List<ServiceIncident> incidents) {
        var limited = incidents.stream()
                .filter(incident -> incident.customersNamed().isPresent())
                .map(ServiceIncident::id)
                .toList();
        var named = limited.isEmpty() ? Map.<UUID, List<UUID>>of() : repository.named(caller, limited);
        return incidents.stream()
                .map(incident -> incident.view(named.getOrDefault(incident.id(), List.of())))
                .toList();
    }
}

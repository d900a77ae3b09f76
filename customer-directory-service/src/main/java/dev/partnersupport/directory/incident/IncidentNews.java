package dev.partnersupport.directory.incident;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.directory.catalogue.CatalogueRepository;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who is told of an incident: everybody, or the partners of the customers that it names and the operator. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class IncidentNews {

    private final IncidentRepository repository;
    private final CatalogueRepository catalogue;
    private final CustomerOwners owners;
    private final EventLog events;

    IncidentNews(IncidentRepository repository, CatalogueRepository catalogue, CustomerOwners owners, EventLog events) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.owners = owners;
        this.events = events;
    }

    /** Services and customers that there are not. */
    List<Reason> reasonsAgainst(List<String> serviceIds, List<UUID> customerIds) {
        var reasons = new ArrayList<Reason>();
        refuseUnknown(serviceIds, catalogue.byId(serviceIds).keySet(), "serviceIds", "unknown_service", reasons);
        if (customerIds != null) {
            refuseUnknown(
                    customerIds,
                    owners.partnersOf(customerIds).keySet(),
                    "customerIds",
                    "unknown_customer_named",
                    reasons);
        }
        return reasons;
    }

    private static void refuseUnknown(
            List<?> given, Collection<?> known, String member, String code, List<Reason> reasons) {
        for (var i = 0; i < given.size(); i++) {
            if (!known.contains(given.get(i))) {
                reasons.add(Reason.at("#/" + member + "/" + i, code, given.get(i)));
            }
        }
    }

    /** Those who were told before are told too when it is no longer for them. */
    void tell(ServiceIncident incident, String what, boolean wasForEverybody, Caller by, Instant now) {
        var named = incident.customersNamed().map(owners::partnersOf).orElse(Map.of());
        var concerned = repository.name(incident.id(), named);
        var fact = new Fact(
                Aggregate.SERVICE_INCIDENT,
                incident.id().toString(),
                what,
                null,
                Audience.BOTH,
                by.actor(),
                now,
                Map.of());
        if (wasForEverybody || incident.customersNamed().isEmpty()) {
            events.append(fact);
            return;
        }
        var facts = new ArrayList<>(List.of(fact.only(Audience.OPERATOR)));
        concerned.stream().sorted().map(fact::only).forEach(facts::add);
        events.appendAct(facts);
    }
}

package dev.partnersupport.directory.incident;

import dev.partnersupport.contract.directory.ServiceIncidentState;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.IncidentState;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.PublishedState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Incidents as far as the caller may know of them: one of named customers is there for their partners and the operator. */
@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<ServiceIncident, UUID>, PublishedState {

    /** The operator's partner is the empty one. */
    private static final String SEEN =
            "from ServiceIncident i where (?1 = '' or customerIds is null or exists (select 1 from NamedCustomer n where n.id.incidentId = i.id and n.partnerId = ?1)) and ";

    Optional<ServiceIncident> seen(Caller caller, UUID id) {
        return find(SEEN + "id = ?2", partner(caller), id).firstResultOptional();
    }

    Optional<ServiceIncident> toChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ServiceIncident> unended(Caller caller) {
        return list(SEEN + "state <> ?2 order by id", partner(caller), ServiceIncidentState.ENDED);
    }

    /** Newest first, before an id; ids grow with time. */
    List<ServiceIncident> before(Caller caller, UUID id, List<ServiceIncidentState> states, int limit) {
        var wanted = states.isEmpty() ? List.of(ServiceIncidentState.values()) : states;
        return find(SEEN + "id < ?2 and state in ?3 order by id desc", partner(caller), id, wanted)
                .range(0, limit - 1)
                .list();
    }

    /** Whom these incidents name, as far as the caller may know; in one query for however many. */
    Map<UUID, List<UUID>> named(Caller caller, Collection<UUID> incidents) {
        return getEntityManager()
                .createQuery(
                        "from NamedCustomer n where n.id.incidentId in :incidents and (:partner = '' or n.partnerId = :partner) order by n.id.customerId",
                        NamedCustomer.class)
                .setParameter("incidents", incidents)
                .setParameter("partner", partner(caller))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        NamedCustomer::incidentId, Collectors.mapping(NamedCustomer::customerId, Collectors.toList())));
    }

    /** Says anew whom an incident names; answers the partners of those who are named, or were. */
    Set<String> name(UUID incident, Map<UUID, String> partnersOfCustomers) {
        var before = getEntityManager()
                .createQuery("from NamedCustomer n where n.id.incidentId = :incident", NamedCustomer.class)
                .setParameter("incident", incident)
                .getResultList();
        var concerned = before.stream().map(NamedCustomer::partnerId).collect(Collectors.toSet());
        concerned.addAll(partnersOfCustomers.values());
        before.stream()
                .filter(there -> !partnersOfCustomers.containsKey(there.customerId()))
                .forEach(getEntityManager()::remove);
        var known = before.stream().map(NamedCustomer::customerId).collect(Collectors.toSet());
        partnersOfCustomers.forEach((customer, partner) -> {
            if (!known.contains(customer)) {
                getEntityManager().persist(new NamedCustomer(incident, customer, partner));
            }
        });
        return concerned;
    }

    private static String partner(Caller caller) {
        return caller.isPartner() ? caller.partnerId() : "";
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.SERVICE_INCIDENT;
    }

    @Override
    public Map<String, IncidentState> of(Set<String> ids) {
        return stream("id in ?1", ids.stream().map(UUID::fromString).toList())
                .collect(Collectors.toMap(incident -> incident.id().toString(), ServiceIncident::state));
    }
}

package dev.partnersupport.directory.incident;

import dev.partnersupport.contract.directory.ServiceIncidentState;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.IncidentState;
import dev.partnersupport.support.event.PublishedState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class IncidentRepository implements PanacheRepositoryBase<ServiceIncident, UUID>, PublishedState {

    List<ServiceIncident> unended() {
        return list("state <> ?1 order by id", ServiceIncidentState.ENDED);
    }

    /** Newest first, before an id; ids grow with time. */
    List<ServiceIncident> before(UUID id, List<ServiceIncidentState> states, int limit) {
        var query = states.isEmpty()
                ? find("id < ?1 order by id desc", id)
                : find("id < ?1 and state in ?2 order by id desc", id, states);
        return query.range(0, limit - 1).list();
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

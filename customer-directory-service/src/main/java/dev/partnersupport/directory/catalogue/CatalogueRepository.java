package dev.partnersupport.directory.catalogue;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.ServiceState;
import dev.partnersupport.support.event.PublishedState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The catalogue as it is kept. */
@ApplicationScoped
public class CatalogueRepository implements PanacheRepositoryBase<CatalogueService, String>, PublishedState {

    /** By slug; those that do not exist are left out. */
    public Map<String, CatalogueService> byId(Collection<String> ids) {
        return stream("id in ?1", ids).collect(Collectors.toMap(CatalogueService::id, service -> service));
    }

    List<CatalogueService> after(String id, int limit) {
        return find("id > ?1 order by id", id).range(0, limit - 1).list();
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.SERVICE;
    }

    @Override
    public Map<String, ServiceState> of(Set<String> ids) {
        return byId(ids).values().stream().collect(Collectors.toMap(CatalogueService::id, CatalogueService::state));
    }
}

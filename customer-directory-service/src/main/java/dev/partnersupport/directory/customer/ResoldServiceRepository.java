package dev.partnersupport.directory.customer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is resold; whoever asks has found the customer as the caller's own before. */
@ApplicationScoped
class ResoldServiceRepository implements PanacheRepositoryBase<ResoldService, ResoldService.Key> {

    Optional<ResoldService> of(Customer customer, String serviceId) {
        return find(
                        "id.customerId = ?1 and id.serviceId = ?2 and partnerId = ?3",
                        customer.id(),
                        serviceId,
                        customer.partnerId())
                .firstResultOptional();
    }

    /** By slug, from behind one. */
    List<ResoldService> after(Customer customer, String serviceId, int limit) {
        return find(
                        "id.customerId = ?1 and partnerId = ?2 and id.serviceId > ?3 order by id.serviceId",
                        customer.id(),
                        customer.partnerId(),
                        serviceId)
                .range(0, limit - 1)
                .list();
    }

    /** In one query for however many customers. */
    Map<UUID, List<ResoldService>> of(Collection<UUID> customers) {
        return stream("id.customerId in ?1 order by id.serviceId", customers)
                .collect(Collectors.groupingBy(ResoldService::customerId));
    }
}

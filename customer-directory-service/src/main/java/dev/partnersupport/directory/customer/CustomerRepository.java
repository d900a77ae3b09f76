package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.CustomerState;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.PublishedState;
import dev.partnersupport.support.problem.Refusal;
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

/** Customers of the calling partner: every query names it. */
@ApplicationScoped
class CustomerRepository implements PanacheRepositoryBase<Customer, UUID>, PublishedState {

    private final ResoldServiceRepository services;

    CustomerRepository(ResoldServiceRepository services) {
        this.services = services;
    }

    Customer own(Caller caller, UUID id) {
        return find("id = ?1 and partnerId = ?2", id, caller.partnerId())
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** The same, locked, so that the facts about it have an order. */
    Customer toChange(Caller caller, UUID id) {
        return find("id = ?1 and partnerId = ?2", id, caller.partnerId())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    Optional<Customer> withDomainOrReference(Caller caller, String domain, String reference) {
        return find(
                        "partnerId = ?1 and (primaryDomain = ?2 or externalReference = ?3)",
                        caller.partnerId(),
                        domain,
                        reference)
                .firstResultOptional();
    }

    /** Newest first, before an id; ids grow with time. */
    List<Customer> before(Caller caller, UUID id, int limit) {
        return find("partnerId = ?1 and id < ?2 order by id desc", caller.partnerId(), id)
                .range(0, limit - 1)
                .list();
    }

    /** The best matches first: names that begin with the needle, then the newest that contain it. */
    List<Customer> search(Caller caller, String needle, int most) {
        List<?> best = getEntityManager()
                .createNativeQuery("select id from find_customers(:needle, :most)", UUID.class)
                .setParameter("needle", needle)
                .setParameter("most", most)
                .getResultList();
        var ids = best.stream().map(UUID.class::cast).toList();
        var found = stream("partnerId = ?1 and id in ?2", caller.partnerId(), ids)
                .collect(Collectors.toMap(Customer::id, customer -> customer));
        return ids.stream().map(found::get).toList();
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.CUSTOMER;
    }

    @Override
    public Map<String, CustomerState> of(Set<String> ids) {
        Collection<UUID> keys = ids.stream().map(UUID::fromString).toList();
        var resold = services.of(keys);
        return stream("id in ?1", keys)
                .collect(Collectors.toMap(
                        customer -> customer.id().toString(),
                        customer -> customer.state(resold.getOrDefault(customer.id(), List.of()))));
    }
}

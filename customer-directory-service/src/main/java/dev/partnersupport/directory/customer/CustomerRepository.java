package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.RegisterCustomer;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.CustomerState;
import dev.partnersupport.contract.problem.Problem.Existing;
import dev.partnersupport.directory.incident.CustomerOwners;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.database.OneAtATime;
import dev.partnersupport.support.event.PublishedState;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Customers: of the calling partner, which every query for it names, and of whoever for the operator and the relay. */
@ApplicationScoped
class CustomerRepository implements PanacheRepositoryBase<Customer, UUID>, PublishedState, CustomerOwners {

    private final ResoldServiceRepository services;
    private final OneAtATime oneAtATime;
    private final Precondition precondition;

    CustomerRepository(ResoldServiceRepository services, OneAtATime oneAtATime, Precondition precondition) {
        this.services = services;
        this.oneAtATime = oneAtATime;
        this.precondition = precondition;
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

    /** The same, of the very version that the caller has seen. */
    Customer toReplace(Caller caller, UUID id) {
        var customer = toChange(caller, id);
        precondition.required(customer.version());
        return customer;
    }

    /**
     * Waits for the step of an import that is just being done, and lets none begin: to be called before anything is locked, by
     * whoever may give a customer a domain or a customer number.
     */
    void besideImports(Caller caller) {
        oneAtATime.together("customers", caller.partnerId());
    }

    /** Refuses a domain or a customer number that another of the partner's customers has; {@code id} is null for a new one. */
    void refuseSecond(Caller caller, UUID id, String domain, String reference) {
        oneAtATime.of("domain", caller.partnerId(), domain);
        if (reference != null) {
            oneAtATime.of("reference", caller.partnerId(), reference);
        }
        find("partnerId = ?1 and (primaryDomain = ?2 or externalReference = ?3)", caller.partnerId(), domain, reference)
                .stream()
                .filter(there -> !there.id().equals(id))
                .findFirst()
                .ifPresent(there -> {
                    throw Refusal.exists(new Existing(there.id(), null, "/v1/customers/" + there.id()));
                });
    }

    /** Those that lines of a file may mean, locked; nobody else gives a customer of the partner a domain or number meanwhile. */
    List<Customer> meant(Caller caller, List<RegisterCustomer> said) {
        oneAtATime.of("customers", caller.partnerId());
        var references = said.stream()
                .map(RegisterCustomer::externalReference)
                .filter(Objects::nonNull)
                .toList();
        var domains = said.stream().map(RegisterCustomer::primaryDomain).toList();
        // A plan that was made and kept while there were few customers goes through all of them
        plan("force_custom_plan");
        var meant = find(
                        "partnerId = ?1 and (externalReference in ?2 or primaryDomain in ?3) order by id",
                        caller.partnerId(),
                        references,
                        domains)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        plan("auto");
        return meant;
    }

    /** How statements of this transaction are planned from here on. */
    private void plan(String mode) {
        getEntityManager()
                .createNativeQuery("set local plan_cache_mode = " + mode)
                .executeUpdate();
    }

    @Override
    public Map<UUID, String> partnersOf(Collection<UUID> customers) {
        return stream("id in ?1", customers).collect(Collectors.toMap(Customer::id, Customer::partnerId));
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

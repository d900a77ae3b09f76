package dev.partnersupport.directory.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose customers are; for the operator. */
@ApplicationScoped
public class CustomerOwners {

    private final CustomerRepository repository;

    CustomerOwners(CustomerRepository repository) {
        this.repository = repository;
    }

    /** The partner of each of these customers that there is, in one query. */
    public Map<UUID, String> of(Collection<UUID> customers) {
        return repository.stream("id in ?1", customers).collect(Collectors.toMap(Customer::id, Customer::partnerId));
    }
}

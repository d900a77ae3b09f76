package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.RegisterCustomer;
import dev.partnersupport.support.problem.Refusal.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Some of a partner's customers, by what a line of a file can mean them with: the reference, else the domain. */
final class KnownCustomers {

    private final Map<String, Customer> byReference = new HashMap<>();
    private final Map<String, Customer> byDomain = new HashMap<>();
    private final Map<ResoldService.Key, ResoldService> services = new HashMap<>();

    KnownCustomers(List<Customer> customers, Map<UUID, List<ResoldService>> resold) {
        customers.forEach(this::add);
        resold.values().forEach(some -> some.forEach(this::add));
    }

    /** A new one, or one that may be called otherwise now. */
    void add(Customer customer) {
        byReference.values().remove(customer);
        byDomain.values().remove(customer);
        byDomain.put(customer.primaryDomain(), customer);
        if (customer.externalReference() != null) {
            byReference.put(customer.externalReference(), customer);
        }
    }

    void add(ResoldService service) {
        services.put(service.key(), service);
    }

    Optional<ResoldService> service(Customer customer, String serviceId) {
        return Optional.ofNullable(services.get(new ResoldService.Key(customer.id(), serviceId)));
    }

    Optional<Customer> meantBy(RegisterCustomer said) {
        return Optional.ofNullable(byReference.get(said.externalReference()))
                .or(() -> Optional.ofNullable(byDomain.get(said.primaryDomain())));
    }

    /** Why a line can't be taken, seen from the customers that there are. */
    List<Reason> reasonsAgainst(RegisterCustomer said) {
        var reasons = new ArrayList<Reason>();
        var meant = meantBy(said);
        if (meant.filter(customer -> !customer.isActive()).isPresent()) {
            reasons.add(Reason.at("#", "relationship_ended"));
        }
        if (meant.filter(customer -> !customer.hasRoomFor(said.metadata())).isPresent()) {
            reasons.add(Reason.at("#/metadata", "metadata_full"));
        }
        var withDomain = Optional.ofNullable(byDomain.get(said.primaryDomain()));
        if (withDomain
                .filter(customer -> meant.filter(customer::equals).isEmpty())
                .isPresent()) {
            reasons.add(Reason.at("#/primaryDomain", "domain_taken"));
        }
        meant.map(Customer::externalReference)
                .filter(reference ->
                        said.externalReference() != null && !Objects.equals(reference, said.externalReference()))
                .ifPresent(other -> reasons.add(Reason.at("#/externalReference", "other_reference")));
        return reasons;
    }
}

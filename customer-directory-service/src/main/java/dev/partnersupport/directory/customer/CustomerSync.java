package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.RegisterCustomer;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Brings many customers to what the partner's own system says of them: the same said once more changes nothing and tells nothing. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CustomerSync {

    private final CustomerRepository repository;
    private final ResoldServiceRepository services;
    private final ResoldServices resold;
    private final EventLog events;
    private final Clock clock;

    CustomerSync(
            CustomerRepository repository,
            ResoldServiceRepository services,
            ResoldServices resold,
            EventLog events,
            Clock clock) {
        this.repository = repository;
        this.services = services;
        this.resold = resold;
        this.events = events;
        this.clock = clock;
    }

    /** What became of one. */
    public enum Effect {
        CREATED,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** What became of one, and why when it was refused. */
    public record Outcome(Effect effect, List<Reason> reasons) {}

    /** Applies each of these whole or not at all; the outcomes are in their order. */
    public List<Outcome> apply(Caller caller, List<RegisterCustomer> said) {
        var customers = repository.meant(caller, said);
        var ids = customers.stream().map(Customer::id).toList();
        var run = new Run(
                caller,
                new KnownCustomers(customers, services.of(ids)),
                clock.instant(),
                new ArrayList<>(),
                new ArrayList<>());
        var catalogue = resold.catalogue(said);
        var outcomes = said.stream()
                .map(one -> {
                    var reasons = resold.reasonsAgainst(one, catalogue);
                    reasons.addAll(Customer.reasonsAgainstDomain(one.primaryDomain()));
                    reasons.addAll(run.known().reasonsAgainst(one));
                    return new Outcome(reasons.isEmpty() ? apply(run, one) : Effect.REFUSED, reasons);
                })
                .toList();
        // One kind after the other, so that each is inserted in batches
        run.services().forEach(services::persist);
        repository.flush();
        if (!run.facts().isEmpty()) {
            events.append(run.facts());
        }
        return outcomes;
    }

    private record Run(
            Caller caller, KnownCustomers known, Instant now, List<ResoldService> services, List<Fact> facts) {}

    private Effect apply(Run run, RegisterCustomer said) {
        var there = run.known().meantBy(said);
        if (there.isEmpty()) {
            var customer = new Customer(run.caller(), said, run.now());
            repository.persist(customer);
            run.known().add(customer);
            applyServices(run, customer, said);
            run.facts().add(customer.fact("registered", run.caller(), run.now()));
            return Effect.CREATED;
        }
        var customer = there.get();
        var changed = new ArrayList<>(customer.take(said, run.now()));
        run.known().add(customer);
        if (applyServices(run, customer, said)) {
            changed.add("services");
        }
        if (changed.isEmpty()) {
            return Effect.UNCHANGED;
        }
        run.facts().add(customer.fact("changed", run.caller(), run.now()).with("changed", changed));
        return Effect.CHANGED;
    }

    /** Whether there was anything new in it. */
    private boolean applyServices(Run run, Customer customer, RegisterCustomer said) {
        var isNew = false;
        for (var one : said.resold()) {
            var there = run.known().service(customer, one.serviceId());
            if (there.isEmpty()) {
                var service = new ResoldService(customer, one.serviceId(), one.subscriptions(), run.now());
                run.known().add(service);
                run.services().add(service);
            } else if (there.get().says(one.subscriptions())) {
                continue;
            } else {
                there.get().replace(one.subscriptions(), run.now());
            }
            customer.servicesChanged(run.now());
            isNew = true;
        }
        return isNew;
    }
}

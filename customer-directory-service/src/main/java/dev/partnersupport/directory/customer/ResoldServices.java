package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.PutResoldService;
import dev.partnersupport.contract.directory.RegisterCustomer;
import dev.partnersupport.contract.directory.Subscription;
import dev.partnersupport.directory.catalogue.CatalogueRepository;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What is resold to a customer, as the partner says it (FR-10). */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ResoldServices {

    private final ResoldServiceRepository repository;
    private final CatalogueRepository catalogue;
    private final Precondition precondition;
    private final EventLog events;
    private final Clock clock;

    ResoldServices(
            ResoldServiceRepository repository,
            CatalogueRepository catalogue,
            Precondition precondition,
            EventLog events,
            Clock clock) {
        this.repository = repository;
        this.catalogue = catalogue;
        this.precondition = precondition;
        this.events = events;
        this.clock = clock;
    }

    /** The services that there are among those that are named here, in one query. */
    Set<String> catalogue(List<RegisterCustomer> customers) {
        return catalogue
                .byId(customers.stream()
                        .flatMap(customer -> customer.resold().stream())
                        .map(RegisterCustomer.ResoldService::serviceId)
                        .distinct()
                        .toList())
                .keySet();
    }

    /** Services that do not exist or are named twice, and subscriptions that are. */
    List<Reason> reasonsAgainst(RegisterCustomer customer, Set<String> known) {
        var services = customer.resold();
        var named = new HashSet<String>();
        var reasons = new ArrayList<Reason>();
        for (var i = 0; i < services.size(); i++) {
            var id = services.get(i).serviceId();
            var pointer = "#/services/" + i;
            if (!known.contains(id)) {
                reasons.add(Reason.at(pointer + "/serviceId", "unknown_service", id));
            } else if (!named.add(id)) {
                reasons.add(Reason.at(pointer + "/serviceId", "service_twice", id));
            }
            reasons.addAll(subscriptionsTwice(services.get(i).subscriptions(), pointer));
        }
        return reasons;
    }

    private static List<Reason> subscriptionsTwice(List<Subscription> subscriptions, String pointer) {
        var named = new HashSet<String>();
        return IntStream.range(0, subscriptions.size())
                .filter(i -> subscriptions.get(i).id() != null
                        && !named.add(subscriptions.get(i).id()))
                .mapToObj(i -> Reason.at(pointer + "/subscriptions/" + i + "/id", "subscription_twice"))
                .toList();
    }

    void add(Customer customer, RegisterCustomer.ResoldService service, Instant now) {
        repository.persist(new ResoldService(customer, service.serviceId(), service.subscriptions(), now));
    }

    /** Replaces what is resold of a service; the customer is locked. */
    ResoldService put(Caller caller, Customer customer, String serviceId, PutResoldService put) {
        var there = repository.of(customer, serviceId);
        if (there.isPresent()) {
            precondition.required(there.get().version());
        } else {
            catalogue.findByIdOptional(serviceId).orElseThrow(Refusal::notFound);
            precondition.newlyMadeHere();
        }
        Refusal.ifAny(subscriptionsTwice(put.subscriptions(), "#"));
        if (there.filter(service -> service.says(put.subscriptions())).isPresent()) {
            return there.get();
        }
        var now = clock.instant();
        var service = there.orElseGet(() -> new ResoldService(customer, serviceId, put.subscriptions(), now));
        service.replace(put.subscriptions(), now);
        repository.persist(service);
        customer.servicesChanged(now);
        repository.flush();
        events.append(customer.fact("changed", caller, now).with("changed", List.of("services")));
        return service;
    }
}

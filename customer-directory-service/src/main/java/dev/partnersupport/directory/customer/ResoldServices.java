package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.PutResoldService;
import dev.partnersupport.contract.directory.RegisterCustomer;
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

    /** Services that do not exist or are named twice. */
    List<Reason> reasonsAgainst(List<RegisterCustomer.ResoldService> services) {
        var known = catalogue.byId(
                services.stream().map(RegisterCustomer.ResoldService::serviceId).toList());
        var named = new HashSet<String>();
        var reasons = new ArrayList<Reason>();
        for (var i = 0; i < services.size(); i++) {
            var id = services.get(i).serviceId();
            if (!known.containsKey(id)) {
                reasons.add(Reason.at("#/services/" + i + "/serviceId", "unknown_service", id));
            } else if (!named.add(id)) {
                reasons.add(Reason.at("#/services/" + i + "/serviceId", "service_twice", id));
            }
        }
        return reasons;
    }

    void add(Customer customer, RegisterCustomer.ResoldService service, Instant now) {
        repository.persist(new ResoldService(customer, service.serviceId(), service.subscriptions(), now));
    }

    /** Replaces what is resold of a service; the customer is locked. */
    ResoldService put(Caller caller, Customer customer, String serviceId, PutResoldService put) {
        var now = clock.instant();
        var there = repository.of(customer, serviceId);
        var service = there.orElseGet(() -> first(customer, serviceId, put, now));
        if (there.isPresent()) {
            precondition.required(service.version());
            service.replace(put.subscriptions(), now);
        }
        customer.servicesChanged(now);
        repository.flush();
        events.append(customer.fact("changed", caller, now));
        return service;
    }

    private ResoldService first(Customer customer, String serviceId, PutResoldService put, Instant now) {
        catalogue.findByIdOptional(serviceId).orElseThrow(Refusal::notFound);
        precondition.newlyMadeHere();
        var service = new ResoldService(customer, serviceId, put.subscriptions(), now);
        repository.persist(service);
        return service;
    }
}

package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.CustomerView;
import dev.partnersupport.contract.directory.RegisterCustomer;
import dev.partnersupport.contract.problem.Problem.Existing;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.database.OneAtATime;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.IDN;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** A partner's customers, one at a time: registered and read. */
@ApplicationScoped
@Transactional
class Customers {

    private final CustomerRepository repository;
    private final ResoldServices services;
    private final EventLog events;
    private final OneAtATime oneAtATime;
    private final Clock clock;

    Customers(
            CustomerRepository repository,
            ResoldServices services,
            EventLog events,
            OneAtATime oneAtATime,
            Clock clock) {
        this.repository = repository;
        this.services = services;
        this.events = events;
        this.oneAtATime = oneAtATime;
        this.clock = clock;
    }

    CustomerView register(Caller caller, RegisterCustomer registered) {
        refuseSecond(caller, registered);
        var resold = registered.services() == null ? List.<RegisterCustomer.ResoldService>of() : registered.services();
        var reasons = services.reasonsAgainst(resold);
        if (!isUsable(registered.primaryDomain())) {
            reasons.add(Reason.at("#/primaryDomain", "unusable_domain"));
        }
        Refusal.ifAny(reasons);
        var now = clock.instant();
        var customer = new Customer(caller, registered, now);
        repository.persistAndFlush(customer);
        resold.forEach(service -> services.add(customer, service, now));
        events.append(customer.fact("registered", caller, now));
        return customer.view();
    }

    CustomerView read(Caller caller, UUID id) {
        return repository.own(caller, id).view();
    }

    /** Links into admin centers need the domain in ASCII. */
    private static boolean isUsable(String domain) {
        try {
            return !IDN.toASCII(domain).isEmpty();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void refuseSecond(Caller caller, RegisterCustomer registered) {
        var domain = registered.primaryDomain().toLowerCase(Locale.ROOT);
        oneAtATime.of("domain", caller.partnerId(), domain);
        if (registered.externalReference() != null) {
            oneAtATime.of("reference", caller.partnerId(), registered.externalReference());
        }
        repository
                .withDomainOrReference(caller, domain, registered.externalReference())
                .ifPresent(there -> {
                    throw Refusal.exists(new Existing(there.id(), null, "/v1/customers/" + there.id()));
                });
    }
}

package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.CustomerView;
import dev.partnersupport.contract.directory.RegisterCustomer;
import dev.partnersupport.contract.directory.UpdateCustomer;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.request.MergePatches;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A partner's customers, one at a time: registered, read and changed. */
@ApplicationScoped
@Transactional
class Customers {

    private final CustomerRepository repository;
    private final ResoldServices services;
    private final EventLog events;
    private final MergePatches patches;
    private final Clock clock;

    Customers(
            CustomerRepository repository,
            ResoldServices services,
            EventLog events,
            MergePatches patches,
            Clock clock) {
        this.repository = repository;
        this.services = services;
        this.events = events;
        this.patches = patches;
        this.clock = clock;
    }

    CustomerView register(Caller caller, RegisterCustomer registered) {
        repository.besideImports(caller);
        repository.refuseSecond(caller, null, registered.primaryDomain(), registered.externalReference());
        var reasons = services.reasonsAgainst(registered, services.catalogue(List.of(registered)));
        reasons.addAll(Customer.reasonsAgainstDomain(registered.primaryDomain()));
        Refusal.ifAny(reasons);
        var now = clock.instant();
        var customer = new Customer(caller, registered, now);
        repository.persistAndFlush(customer);
        registered.resold().forEach(service -> services.add(customer, service, now));
        events.append(customer.fact("registered", caller, now));
        return customer.view();
    }

    CustomerView read(Caller caller, UUID id) {
        return repository.own(caller, id).view();
    }

    CustomerView update(Caller caller, UUID id, MergePatch<UpdateCustomer> patch) {
        if (patch.changes().has("primaryDomain") || patch.changes().has("externalReference")) {
            repository.besideImports(caller);
        }
        var customer = repository.toReplace(caller, id);
        var patched = patches.apply(patch, customer.changeable());
        var wanted = patched.wanted();
        if (patched.changed().contains("primaryDomain") || patched.changed().contains("externalReference")) {
            repository.refuseSecond(caller, id, wanted.primaryDomain(), wanted.externalReference());
        }
        var reasons = new ArrayList<>(patched.reasons());
        reasons.addAll(Customer.reasonsAgainstDomain(wanted.primaryDomain()));
        Refusal.ifAny(reasons);
        if (!patched.changed().isEmpty()) {
            var now = clock.instant();
            var what = customer.change(wanted, now);
            repository.flush();
            events.append(customer.fact(what, caller, now).with("changed", patched.changed()));
        }
        return customer.view();
    }
}

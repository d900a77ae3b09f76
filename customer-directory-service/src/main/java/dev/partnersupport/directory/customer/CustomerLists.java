package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.CustomerPage;
import dev.partnersupport.contract.directory.CustomerRow;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.directory.incident.ServiceHealth;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** A partner's customers, many at a time: listed and searched (FR-24, SR-14). */
@ApplicationScoped
@Transactional
class CustomerLists {

    private static final String LIST = "customers";
    private static final UUID NEWEST = new UUID(-1, -1);

    private final CustomerRepository repository;
    private final ResoldServiceRepository services;
    private final ServiceHealth health;
    private final Cursors cursors;

    CustomerLists(
            CustomerRepository repository, ResoldServiceRepository services, ServiceHealth health, Cursors cursors) {
        this.repository = repository;
        this.services = services;
        this.health = health;
        this.cursors = cursors;
    }

    CustomerPage newestFirst(Caller caller, PageQuery page) {
        var before =
                cursors.open(page.cursor, caller, LIST).map(UUID::fromString).orElse(NEWEST);
        var found = rows(repository.before(caller, before, page.limit() + 1));
        return cursors.page(found, page.limit(), customer -> customer.id().toString(), caller, LIST, CustomerPage::new);
    }

    /** The best matches, at most as many as the limit, on one page. */
    CustomerPage bestFirst(Caller caller, String needle, PageQuery page) {
        if (page.cursor != null) {
            throw Refusal.invalidParameter("cursor", "forged_cursor");
        }
        return new CustomerPage(rows(repository.search(caller, needle, page.limit())), null);
    }

    private List<CustomerRow> rows(List<Customer> customers) {
        var now = health.now();
        var resold = services.of(customers.stream().map(Customer::id).toList());
        return customers.stream()
                .map(customer -> customer.row(now.worst(resold.getOrDefault(customer.id(), List.of()).stream()
                        .map(ResoldService::serviceId)
                        .toList())))
                .toList();
    }
}

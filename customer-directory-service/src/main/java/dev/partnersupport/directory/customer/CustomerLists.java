package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.CustomerPage;
import dev.partnersupport.contract.directory.CustomerRow;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.directory.incident.ServiceHealth;
import dev.partnersupport.directory.openrequest.OpenRequests;
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
    private final OpenRequests openRequests;
    private final ServiceHealth health;
    private final Cursors cursors;

    CustomerLists(
            CustomerRepository repository,
            ResoldServiceRepository services,
            OpenRequests openRequests,
            ServiceHealth health,
            Cursors cursors) {
        this.repository = repository;
        this.services = services;
        this.openRequests = openRequests;
        this.health = health;
        this.cursors = cursors;
    }

    CustomerPage newestFirst(Caller caller, PageQuery page) {
        var before =
                cursors.open(page.cursor, caller, LIST).map(UUID::fromString).orElse(NEWEST);
        var found = rows(caller, repository.before(caller, before, page.limit() + 1));
        return cursors.page(found, page.limit(), customer -> customer.id().toString(), caller, LIST, CustomerPage::new);
    }

    /** The best matches, at most as many as the limit, on one page. */
    CustomerPage bestFirst(Caller caller, String needle, PageQuery page) {
        if (page.cursor != null) {
            throw Refusal.invalidParameter("cursor", "forged_cursor");
        }
        return new CustomerPage(rows(caller, repository.search(caller, needle, page.limit())), null);
    }

    private List<CustomerRow> rows(Caller caller, List<Customer> customers) {
        var ids = customers.stream().map(Customer::id).toList();
        var now = health.now(caller);
        var resold = services.of(ids);
        var open = openRequests.of(caller, ids);
        return customers.stream()
                .map(customer -> customer.row(
                        open.getOrDefault(customer.id(), 0L),
                        now.worst(customer.id(), serviceIds(resold.getOrDefault(customer.id(), List.of())))))
                .toList();
    }

    private static List<String> serviceIds(List<ResoldService> services) {
        return services.stream().map(ResoldService::serviceId).toList();
    }
}

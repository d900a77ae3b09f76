package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.PutResoldService;
import dev.partnersupport.contract.directory.ResoldServicePage;
import dev.partnersupport.contract.directory.ResoldServiceView;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The services of one customer, with health and the way into its admin center (FR-26, FR-27). */
@ApplicationScoped
@Transactional
class CustomerServices {

    private final CustomerRepository customers;
    private final ResoldServiceRepository repository;
    private final ResoldServices services;
    private final ResoldServiceViews views;
    private final Cursors cursors;

    CustomerServices(
            CustomerRepository customers,
            ResoldServiceRepository repository,
            ResoldServices services,
            ResoldServiceViews views,
            Cursors cursors) {
        this.customers = customers;
        this.repository = repository;
        this.services = services;
        this.views = views;
        this.cursors = cursors;
    }

    ResoldServicePage list(Caller caller, UUID customerId, PageQuery page) {
        var customer = customers.own(caller, customerId);
        var list = "services of " + customerId;
        var after = cursors.open(page.cursor, caller, list).orElse("");
        var found = views.of(customer, repository.after(customer, after, page.limit() + 1));
        return cursors.page(found, page.limit(), ResoldServiceView::serviceId, caller, list, ResoldServicePage::new);
    }

    ResoldServiceView read(Caller caller, UUID customerId, String serviceId) {
        var customer = customers.own(caller, customerId);
        return view(customer, repository.of(customer, serviceId).orElseThrow(Refusal::notFound));
    }

    ResoldServiceView put(Caller caller, UUID customerId, String serviceId, PutResoldService put) {
        var customer = customers.toChange(caller, customerId);
        return view(customer, services.put(caller, customer, serviceId, put));
    }

    private ResoldServiceView view(Customer customer, ResoldService service) {
        return views.of(customer, List.of(service)).get(0);
    }
}

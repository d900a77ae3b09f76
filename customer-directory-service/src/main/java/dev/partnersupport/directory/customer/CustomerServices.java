package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.PutResoldService;
import dev.partnersupport.contract.directory.ResoldServicePage;
import dev.partnersupport.contract.directory.ResoldServiceView;
import dev.partnersupport.contract.directory.SupportChannels;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.directory.profile.SupportProfiles;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What one customer has: services with health and the way into its admin center, and ways to reach the partner (FR-12, FR-26, FR-27). */
@ApplicationScoped
@Transactional
class CustomerServices {

    private final CustomerRepository customers;
    private final ResoldServiceRepository repository;
    private final ResoldServices services;
    private final ResoldServiceViews views;
    private final SupportProfiles profiles;
    private final Cursors cursors;

    CustomerServices(
            CustomerRepository customers,
            ResoldServiceRepository repository,
            ResoldServices services,
            ResoldServiceViews views,
            SupportProfiles profiles,
            Cursors cursors) {
        this.customers = customers;
        this.repository = repository;
        this.services = services;
        this.views = views;
        this.profiles = profiles;
        this.cursors = cursors;
    }

    ResoldServicePage list(Caller caller, UUID customerId, PageQuery page) {
        var customer = customers.own(caller, customerId);
        var list = "services of " + customerId;
        var after = cursors.open(page.cursor, caller, list).orElse("");
        var found = views.of(caller, customer, repository.after(customer, after, page.limit() + 1));
        return cursors.page(found, page.limit(), ResoldServiceView::serviceId, caller, list, ResoldServicePage::new);
    }

    ResoldServiceView read(Caller caller, UUID customerId, String serviceId) {
        var customer = customers.own(caller, customerId);
        return view(caller, customer, repository.of(customer, serviceId).orElseThrow(Refusal::notFound));
    }

    SupportChannels supportChannels(Caller caller, UUID customerId) {
        customers.own(caller, customerId);
        return profiles.channels(caller);
    }

    ResoldServiceView put(Caller caller, UUID customerId, String serviceId, PutResoldService put) {
        var customer = customers.toChange(caller, customerId);
        customer.requireActive();
        return view(caller, customer, services.put(caller, customer, serviceId, put));
    }

    private ResoldServiceView view(Caller caller, Customer customer, ResoldService service) {
        return views.of(caller, customer, List.of(service)).get(0);
    }
}

package dev.partnersupport.directory.customer;

import static dev.partnersupport.contract.caller.Right.Name.READ_DIRECTORY;
import static dev.partnersupport.contract.caller.Right.Name.WRITE_CUSTOMERS;

import dev.partnersupport.contract.directory.CustomerPage;
import dev.partnersupport.contract.directory.CustomerView;
import dev.partnersupport.contract.directory.CustomersApi;
import dev.partnersupport.contract.directory.PutResoldService;
import dev.partnersupport.contract.directory.RegisterCustomer;
import dev.partnersupport.contract.directory.ResoldServicePage;
import dev.partnersupport.contract.directory.ResoldServiceView;
import dev.partnersupport.contract.directory.SupportChannels;
import dev.partnersupport.contract.directory.UpdateCustomer;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class CustomerResource implements CustomersApi {

    private final Customers customers;
    private final CustomerLists lists;
    private final CustomerServices services;
    private final Callers callers;

    CustomerResource(Customers customers, CustomerLists lists, CustomerServices services, Callers callers) {
        this.customers = customers;
        this.lists = lists;
        this.services = services;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(WRITE_CUSTOMERS)
    public CustomerView register(RegisterCustomer customer) {
        return customers.register(callers.current(), customer);
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public CustomerPage list(String q, String externalReference, PageQuery page) {
        return lists.page(callers.current(), q, externalReference, page);
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public CustomerView read(UUID id) {
        return customers.read(callers.current(), id);
    }

    @Override
    @RolesAllowed(WRITE_CUSTOMERS)
    public CustomerView update(UUID id, MergePatch<UpdateCustomer> patch) {
        return customers.update(callers.current(), id, patch);
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public ResoldServicePage listServices(UUID id, PageQuery page) {
        return services.list(callers.current(), id, page);
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public ResoldServiceView readService(UUID id, String serviceId) {
        return services.read(callers.current(), id, serviceId);
    }

    @Override
    @RolesAllowed(WRITE_CUSTOMERS)
    public ResoldServiceView putService(UUID id, String serviceId, PutResoldService service) {
        return services.put(callers.current(), id, serviceId, service);
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public SupportChannels readSupportChannels(UUID id) {
        return services.supportChannels(callers.current(), id);
    }
}

package dev.partnersupport.directory.catalogue;

import static dev.partnersupport.contract.caller.Right.Name.MAINTAIN_CATALOGUE;
import static dev.partnersupport.contract.caller.Right.Name.READ_CATALOGUE;

import dev.partnersupport.contract.directory.PutService;
import dev.partnersupport.contract.directory.ServicePage;
import dev.partnersupport.contract.directory.ServiceView;
import dev.partnersupport.contract.directory.ServicesApi;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;

@Endpoint
class CatalogueResource implements ServicesApi {

    private final Catalogue catalogue;
    private final Callers callers;

    CatalogueResource(Catalogue catalogue, Callers callers) {
        this.catalogue = catalogue;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public ServicePage list(PageQuery page) {
        return catalogue.list(callers.current(), page);
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public ServiceView read(String id) {
        return catalogue.read(id);
    }

    @Override
    @RolesAllowed(MAINTAIN_CATALOGUE)
    public ServiceView put(String id, PutService service) {
        return catalogue.put(callers.current(), id, service);
    }
}

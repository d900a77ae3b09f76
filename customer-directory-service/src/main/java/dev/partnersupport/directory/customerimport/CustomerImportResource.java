package dev.partnersupport.directory.customerimport;

import static dev.partnersupport.contract.caller.Right.Name.READ_DIRECTORY;
import static dev.partnersupport.contract.caller.Right.Name.WRITE_CUSTOMERS;

import dev.partnersupport.contract.directory.CustomerImport;
import dev.partnersupport.contract.directory.CustomerImportPage;
import dev.partnersupport.contract.directory.CustomerImportsApi;
import dev.partnersupport.contract.directory.RefusedLinePage;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.FilePart;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class CustomerImportResource implements CustomerImportsApi {

    private final CustomerImports imports;
    private final Callers callers;

    CustomerImportResource(CustomerImports imports, Callers callers) {
        this.imports = imports;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(WRITE_CUSTOMERS)
    public CustomerImport start(FilePart file) {
        return imports.start(callers.current(), file);
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public CustomerImportPage list(PageQuery page) {
        return imports.list(callers.current(), page);
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public CustomerImport read(UUID id) {
        return imports.read(callers.current(), id);
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public RefusedLinePage listRefusedLines(UUID id, PageQuery page) {
        return imports.refusedLines(callers.current(), id, page);
    }
}

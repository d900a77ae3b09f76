package dev.partnersupport.directory.partner;

import static dev.partnersupport.contract.caller.Right.Name.WORK_ON_CASES;

import dev.partnersupport.contract.directory.PartnerPage;
import dev.partnersupport.contract.directory.PartnerView;
import dev.partnersupport.contract.directory.PartnersApi;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;

@Endpoint
class PartnersResource implements PartnersApi {

    private final Partners partners;
    private final Callers callers;

    PartnersResource(Partners partners, Callers callers) {
        this.partners = partners;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(WORK_ON_CASES)
    public PartnerPage list(PageQuery page) {
        return partners.list(callers.current(), page);
    }

    @Override
    @RolesAllowed(WORK_ON_CASES)
    public PartnerView read(String partnerId) {
        return partners.read(partnerId);
    }
}

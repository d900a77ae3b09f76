package dev.partnersupport.directory.partner;

import static dev.partnersupport.contract.caller.Right.Name.MANAGE_PARTNER;
import static dev.partnersupport.contract.caller.Right.Name.READ_DIRECTORY;

import dev.partnersupport.contract.directory.PartnerApi;
import dev.partnersupport.contract.directory.PartnerView;
import dev.partnersupport.contract.directory.PutPartner;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;

@Endpoint
class PartnerResource implements PartnerApi {

    private final Partners partners;
    private final Callers callers;

    PartnerResource(Partners partners, Callers callers) {
        this.partners = partners;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_DIRECTORY)
    public PartnerView read() {
        return partners.read(callers.current());
    }

    @Override
    @RolesAllowed(MANAGE_PARTNER)
    public PartnerView put(PutPartner partner) {
        return partners.put(callers.current(), partner);
    }
}

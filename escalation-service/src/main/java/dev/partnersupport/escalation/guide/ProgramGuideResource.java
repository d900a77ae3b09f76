package dev.partnersupport.escalation.guide;

import static dev.partnersupport.contract.caller.Right.Name.READ_CATALOGUE;

import dev.partnersupport.contract.customerrequest.ProgramGuidePage;
import dev.partnersupport.contract.customerrequest.ProgramGuidesApi;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;

@Endpoint
class ProgramGuideResource implements ProgramGuidesApi {

    private final ProgramGuides guides;
    private final Callers callers;

    ProgramGuideResource(ProgramGuides guides, Callers callers) {
        this.guides = guides;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public ProgramGuidePage list(PageQuery page) {
        return guides.list(callers.current(), page);
    }
}

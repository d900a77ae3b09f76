package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.contract.caller.Right.Name.OPEN_CUSTOMER_REQUESTS;
import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;
import static dev.partnersupport.contract.caller.Right.Name.WORK_ON_CASES;

import dev.partnersupport.casework.link.LinkDesk;
import dev.partnersupport.contract.customerrequest.CustomerRequestLinksApi;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.AddLink;
import dev.partnersupport.contract.supportcase.CaseLink;
import dev.partnersupport.contract.supportcase.CaseLinkPage;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class CustomerRequestLinkResource implements CustomerRequestLinksApi {

    private final LinkDesk links;
    private final Callers callers;

    CustomerRequestLinkResource(LinkDesk links, Callers callers) {
        this.links = links;
        this.callers = callers;
    }

    @Override
    @RolesAllowed({OPEN_CUSTOMER_REQUESTS, WORK_ON_CASES})
    public CaseLink addLink(UUID id, AddLink link) {
        return links.add(callers.current(), id, link);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public CaseLinkPage listLinks(UUID id, PageQuery page) {
        return links.list(callers.current(), id, page);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public CaseLink readLink(UUID id, UUID linkId) {
        return links.read(callers.current(), id, linkId);
    }
}

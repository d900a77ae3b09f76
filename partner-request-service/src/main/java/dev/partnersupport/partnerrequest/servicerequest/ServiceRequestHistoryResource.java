package dev.partnersupport.partnerrequest.servicerequest;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;

import dev.partnersupport.casework.history.CaseHistory;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.servicerequest.ServiceRequestHistoryApi;
import dev.partnersupport.contract.supportcase.HistoryPage;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class ServiceRequestHistoryResource implements ServiceRequestHistoryApi {

    private final CaseHistory history;
    private final Callers callers;

    ServiceRequestHistoryResource(CaseHistory history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CASES)
    public HistoryPage listHistory(UUID id, PageQuery page) {
        return history.list(callers.current(), id, page);
    }
}

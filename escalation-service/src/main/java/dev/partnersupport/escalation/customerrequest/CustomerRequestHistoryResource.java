package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;

import dev.partnersupport.casework.history.CaseHistory;
import dev.partnersupport.contract.customerrequest.CustomerRequestHistoryApi;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.HistoryPage;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class CustomerRequestHistoryResource implements CustomerRequestHistoryApi {

    private final CaseHistory history;
    private final Callers callers;

    CustomerRequestHistoryResource(CaseHistory history, Callers callers) {
        this.history = history;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CASES)
    public HistoryPage listHistory(UUID id, PageQuery page) {
        return history.list(callers.current(), id, page);
    }
}

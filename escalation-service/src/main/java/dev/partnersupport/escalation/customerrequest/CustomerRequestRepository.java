package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseFilter;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.contract.customerrequest.CustomerRequestRow;
import dev.partnersupport.support.database.OneAtATime;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.paging.Cursors;
import jakarta.inject.Singleton;

@Singleton
class CustomerRequestRepository extends CaseRepository<CustomerRequest, CustomerRequestRow> {

    CustomerRequestRepository(Cursors cursors, Precondition precondition, OneAtATime oneAtATime) {
        super(CustomerRequest.class, CustomerRequestRow.class, cursors, precondition, oneAtATime);
    }

    @Override
    protected String shownToOperator() {
        return "c.escalatedAt is not null";
    }

    @Override
    protected String collection() {
        return "customer-requests";
    }

    @Override
    protected String columns() {
        return "c.id, c.version, c.number, c.partnerId, c.status, c.awaiting, c.title, c.customerId, c.serviceId, c.topicId, c.severity,"
                + " c.externalReference, c.assigneeId, c.firstContactAt, c.createdAt, c.updatedAt";
    }

    @Override
    protected String position(CustomerRequestRow row) {
        return CaseFilter.position(row.createdAt(), row.id());
    }
}

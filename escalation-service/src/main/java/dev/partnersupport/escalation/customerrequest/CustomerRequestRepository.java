package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseAccess;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.contract.customerrequest.CustomerRequestRow;
import jakarta.inject.Singleton;

@Singleton
class CustomerRequestRepository extends CaseRepository<CustomerRequest, CustomerRequestRow> {

    CustomerRequestRepository(CaseAccess access) {
        super(CustomerRequest.class, CustomerRequestRow.class, access);
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
                + " c.externalReference, c.assigneeId, c.firstContactAt, nullif(c.timing.dueAt, :never), c.timing.targetState, c.createdAt, c.updatedAt";
    }
}

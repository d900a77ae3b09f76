package dev.partnersupport.partnerrequest.servicerequest;

import dev.partnersupport.casework.CaseAccess;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.contract.servicerequest.ServiceRequestRow;
import jakarta.inject.Singleton;

@Singleton
class ServiceRequestRepository extends CaseRepository<ServiceRequest, ServiceRequestRow> {

    ServiceRequestRepository(CaseAccess access) {
        super(ServiceRequest.class, ServiceRequestRow.class, access);
    }

    @Override
    protected String shownToOperator() {
        return "true";
    }

    @Override
    protected String collection() {
        return "service-requests";
    }

    @Override
    protected String columns() {
        return "c.id, c.version, c.number, c.partnerId, c.status, c.awaiting, c.title, c.topicId, c.severity,"
                + " c.externalReference, c.assigneeId, c.firstContactAt, nullif(c.timing.dueAt, :never), c.timing.targetState, c.createdAt, c.updatedAt";
    }
}

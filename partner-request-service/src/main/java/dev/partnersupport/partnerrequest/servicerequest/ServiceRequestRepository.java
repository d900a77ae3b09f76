package dev.partnersupport.partnerrequest.servicerequest;

import dev.partnersupport.casework.CaseFilter;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.contract.servicerequest.ServiceRequestRow;
import dev.partnersupport.support.database.OneAtATime;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.paging.Cursors;
import jakarta.inject.Singleton;

@Singleton
class ServiceRequestRepository extends CaseRepository<ServiceRequest, ServiceRequestRow> {

    ServiceRequestRepository(Cursors cursors, Precondition precondition, OneAtATime oneAtATime) {
        super(ServiceRequest.class, ServiceRequestRow.class, cursors, precondition, oneAtATime);
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
                + " c.externalReference, c.assigneeId, c.firstContactAt, c.createdAt, c.updatedAt";
    }

    @Override
    protected String position(ServiceRequestRow row) {
        return CaseFilter.position(row.createdAt(), row.id());
    }
}

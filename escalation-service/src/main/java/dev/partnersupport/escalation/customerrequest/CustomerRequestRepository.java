package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseAccess;
import dev.partnersupport.casework.CaseFilter;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.contract.customerrequest.CustomerRequestQuery;
import dev.partnersupport.contract.customerrequest.CustomerRequestRow;
import dev.partnersupport.contract.supportcase.CaseQuery;
import dev.partnersupport.contract.supportcase.CaseStatus;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

@Singleton
class CustomerRequestRepository extends CaseRepository<CustomerRequest, CustomerRequestRow> {

    private static final UUID NOBODYS = new UUID(0, 0);

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

    @Override
    protected void narrow(CaseFilter filter, CaseQuery query) {
        if (query instanceof CustomerRequestQuery asked) {
            filter.anyOf("customerId", asked.customerId);
            filter.anyOf("serviceId", asked.serviceId);
        }
    }

    /** Whether another request on the same topic, for the same customer and service, is with the operator. */
    boolean isEscalatedAlready(GateCases.Subject subject, String topicId) {
        return count(
                        "partnerId = ?1 and customerId = ?2 and serviceId = ?3 and topicId = ?4 and open = true and escalatedAt is not null and id <> ?5",
                        subject.partnerId(),
                        subject.customerId(),
                        subject.serviceId(),
                        topicId,
                        subject.id() == null ? NOBODYS : subject.id())
                > 0;
    }

    /** Some of the requests that wait for an incident, behind one. */
    List<UUID> attachedTo(UUID incidentId, UUID after, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select c.id from CustomerRequest c where c.incidentId = :incident and c.status = :attached and c.id > :after order by c.id",
                        UUID.class)
                .setParameter("incident", incidentId)
                .setParameter("after", after)
                .setParameter("attached", CaseStatus.ATTACHED_TO_INCIDENT)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** One of whomever, for what the system does, locked. */
    CustomerRequest toMove(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}

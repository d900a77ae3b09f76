package dev.partnersupport.partnerrequest.servicerequest;

import dev.partnersupport.casework.Opening;
import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.life.Life;
import dev.partnersupport.contract.caller.Right;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.servicerequest.ServiceRequestView;
import dev.partnersupport.contract.servicerequest.ServiceRequestView.TopicReference;
import dev.partnersupport.contract.supportcase.Assignee;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.PartnerReference;
import dev.partnersupport.support.caller.Caller;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A problem of the partner's own with Partner Center. */
@Entity
class ServiceRequest extends SupportCase {

    protected ServiceRequest() {}

    ServiceRequest(Opening opening) {
        super(opening, CaseStatus.SUBMITTED);
    }

    @Override
    protected Life life() {
        return ServiceRequestLife.TABLE;
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.SERVICE_REQUEST;
    }

    @Override
    protected Right partnersRight() {
        return Right.SUBMIT_SERVICE_REQUESTS;
    }

    @Override
    public Instant operatorSince() {
        return createdAt();
    }

    ServiceRequestView view(PartnerReference partner, TopicReference topic, Caller caller) {
        return new ServiceRequestView(
                id(),
                version(),
                number(),
                "service_request",
                partner,
                status(),
                awaiting(),
                title(),
                description(),
                topic,
                severity(),
                businessImpact(),
                problemStartedAt(),
                contact(),
                participants(),
                details(),
                schemaVersion(),
                externalReference(),
                metadata(),
                assigneeId() == null ? null : new Assignee(assigneeId(), assigneeName()),
                firstContactAt(),
                timing().summary().orElse(null),
                requestedResolutionAt(),
                expectedResolutionAt(),
                resolution(),
                allowedActions(caller),
                createdBy(),
                updatedBy(),
                "api",
                createdAt(),
                updatedAt(),
                resolvedAt(),
                lastClosedAt(),
                anonymisedAt());
    }
}

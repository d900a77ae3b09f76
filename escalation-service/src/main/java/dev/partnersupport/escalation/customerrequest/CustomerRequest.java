package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.Opening;
import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.life.Life;
import dev.partnersupport.casework.topic.CaseTopic;
import dev.partnersupport.contract.caller.Right;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.CustomerRequestView.CustomerReference;
import dev.partnersupport.contract.customerrequest.Escalate;
import dev.partnersupport.contract.customerrequest.Escalation;
import dev.partnersupport.contract.customerrequest.Missing;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.supportcase.Assignee;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.NamedReference;
import dev.partnersupport.contract.supportcase.PartnerReference;
import dev.partnersupport.escalation.topic.Topic;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A customer's problem with a service that the partner resells to it. */
@Entity
class CustomerRequest extends SupportCase {

    private UUID customerId;
    private String serviceId;
    private String subscriptionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Escalation escalation;

    private Instant escalatedAt;

    protected CustomerRequest() {}

    CustomerRequest(Opening opening, UUID customerId, String serviceId, String subscriptionId) {
        super(opening, CaseStatus.TRIAGE);
        this.customerId = customerId;
        this.serviceId = serviceId;
        this.subscriptionId = subscriptionId;
    }

    UUID customerId() {
        return customerId;
    }

    String serviceId() {
        return serviceId;
    }

    /** A troubleshooting step is to be recorded now. */
    void stepped(Caller by, Instant now) {
        require(CustomerRequestLife.RECORD_STEP, by);
        touch(by, now);
    }

    /** Refuses unless this caller may escalate now. */
    void requireEscalatable(Caller by) {
        require(CustomerRequestLife.ESCALATE, by);
    }

    /** Hands the request to the operator, who sees it from now on; the gate has been passed. */
    Fact escalate(Escalate escalate, Caller by, Instant now) {
        requireEscalatable(by);
        var previous = status();
        var missing = escalate.missing() == null
                ? List.<Missing>of()
                : escalate.missing().stream().distinct().toList();
        escalation =
                new Escalation(missing, escalate.justification(), escalate.customerStillNeedsHelp(), by.actor(), now);
        escalatedAt = now;
        stand(CaseStatus.ESCALATED, by, now);
        return fact("escalated", by, now).with("previousStatus", previous);
    }

    @Override
    protected Life life() {
        return CustomerRequestLife.TABLE;
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.CUSTOMER_REQUEST;
    }

    @Override
    protected Right partnersRight() {
        return Right.OPEN_CUSTOMER_REQUESTS;
    }

    @Override
    public List<Reason> reasonsAgainst(CaseTopic topic) {
        return topic instanceof Topic known && !known.isAbout(serviceId)
                ? List.of(Reason.at("#/topicId", "topic_not_for_service", topic.id(), serviceId))
                : List.of();
    }

    @Override
    public Instant operatorSince() {
        return escalatedAt;
    }

    @Override
    public Fact fact(String what, Caller by, Instant now) {
        return super.fact(what, by, now).with("customerId", customerId);
    }

    CustomerRequestView view(
            PartnerReference partner,
            CustomerReference customer,
            NamedReference service,
            NamedReference area,
            NamedReference topic,
            Caller caller) {
        return new CustomerRequestView(
                id(),
                version(),
                number(),
                "customer_request",
                partner,
                status(),
                awaiting(),
                title(),
                description(),
                customer,
                service,
                subscriptionId,
                area,
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
                escalation,
                resolution(),
                allowedActions(caller),
                createdBy(),
                updatedBy(),
                "api",
                createdAt(),
                updatedAt(),
                resolvedAt(),
                lastClosedAt());
    }
}

package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.Opening;
import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.life.Life;
import dev.partnersupport.casework.life.Move;
import dev.partnersupport.casework.topic.CaseTopic;
import dev.partnersupport.contract.caller.Right;
import dev.partnersupport.contract.customerrequest.Assess;
import dev.partnersupport.contract.customerrequest.Assessment;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.CustomerRequestView.CustomerReference;
import dev.partnersupport.contract.customerrequest.Escalate;
import dev.partnersupport.contract.customerrequest.Escalation;
import dev.partnersupport.contract.customerrequest.GiveCustomerNotice;
import dev.partnersupport.contract.customerrequest.GuideReference;
import dev.partnersupport.contract.customerrequest.IncidentReference;
import dev.partnersupport.contract.customerrequest.Solve;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.supportcase.Assignee;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.NamedReference;
import dev.partnersupport.contract.supportcase.PartnerReference;
import dev.partnersupport.contract.supportcase.StepOutcome;
import dev.partnersupport.escalation.topic.Topic;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** The one that it waits for, or waited for last. */
    private UUID incidentId;

    /** When that ended: what was seen of the health before counts no more. */
    private Instant healthDueSince;

    @Embedded
    private Ending ending = new Ending();

    /** Null of a request that was loaded and not judged. */
    @Embedded
    private Judgement judgement;

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

    UUID incidentId() {
        return incidentId;
    }

    Instant healthDueSince() {
        return healthDueSince;
    }

    boolean isInTriage() {
        return status() == CaseStatus.TRIAGE;
    }

    /** Whether it waits for the end of an incident. */
    boolean isWaiting() {
        return status() == CaseStatus.ATTACHED_TO_INCIDENT;
    }

    boolean isAttachedTo(UUID incident) {
        return isWaiting() && incident.equals(incidentId);
    }

    /** A troubleshooting step is to be recorded now. */
    Fact stepped(UUID stepId, Caller by, Instant now) {
        touch(by, now);
        return fact("step_recorded", by, now).with("stepId", stepId);
    }

    void requireStep(Caller by) {
        require(CustomerRequestLife.RECORD_STEP, by);
    }

    /** What came of a step is known now. */
    Fact outcomeKnown(UUID stepId, StepOutcome outcome, Caller by, Instant now) {
        touch(by, now);
        return fact("step_outcome_recorded", by, now).with("stepId", stepId).with("code", outcome);
    }

    /** Refuses unless this caller may say now what came of a step, and the step waits for that. */
    void requireOutcome(boolean isPending, Caller by) {
        require(CustomerRequestLife.RECORD_OUTCOME, by);
        if (!isPending) {
            throw Refusal.byState(allowedActions(by));
        }
    }

    /** Refuses unless this caller may escalate now. */
    void requireEscalatable(Caller by) {
        require(CustomerRequestLife.ESCALATE, by);
        if (escalation != null) {
            throw Refusal.byState(allowedActions(by));
        }
    }

    /** Hands the request to the operator, who sees it from now on; the gate has been passed. */
    Fact escalate(Escalate escalate, GuideReference guide, List<String> noted, Caller by, Instant now) {
        var previous = status();
        var previousSeverity = severity();
        take(escalate);
        escalation = new Escalation(
                escalate.missing() == null
                        ? List.of()
                        : escalate.missing().stream().distinct().toList(),
                escalate.justification(),
                escalate.customerStillNeedsHelp(),
                severity(),
                businessImpact(),
                escalate.differsFromIncident(),
                guide,
                noted,
                by.actor(),
                now);
        escalatedAt = now;
        stand(CaseStatus.ESCALATED, by, now);
        var fact = fact("escalated", by, now).with("previousStatus", previous);
        return severity() == previousSeverity ? fact : fact.with("previousSeverity", previousSeverity);
    }

    private void take(Escalate escalate) {
        var severity = escalate.severity() == null ? severity() : escalate.severity();
        var impact = escalate.businessImpact();
        takeSeverity(severity, impact == null || impact.isBlank() ? null : impact);
    }

    /** Ends it without the operator (FR-29, FR-30). */
    Fact solve(Solve how, Caller by, Instant now) {
        require(CustomerRequestLife.SOLVE, by);
        var previous = status();
        ending.solved(how, by, now);
        stand(CaseStatus.SOLVED, by, now);
        var fact = fact("solved", by, now).with("previousStatus", previous).with("code", how.solvedBy());
        return how.stepId() == null ? fact : fact.with("stepId", how.stepId());
    }

    void requireIncident(Caller by) {
        require(CustomerRequestLife.ATTACH_TO_INCIDENT, by);
    }

    /** Waits for the end of an incident (SR-6). */
    Fact attach(UUID incident, Caller by, Instant now) {
        var previous = status();
        incidentId = incident;
        stand(CaseStatus.ATTACHED_TO_INCIDENT, by, now);
        return fact("attached_to_incident", by, now)
                .with("previousStatus", previous)
                .with("incidentId", incident);
    }

    /** What it waited for ended at an instant: the problem may persist, so the health is to be checked again. */
    Fact incidentEnded(Instant endedAt, Instant now) {
        healthDueSince = endedAt;
        var to = escalatedAt == null ? CaseStatus.TRIAGE : CaseStatus.IN_PROGRESS;
        return move(moveTo(to, Caller.SYSTEM), Caller.SYSTEM, now)
                .with("incidentId", incidentId)
                .with("code", "incident_ended");
    }

    /** Closes the loop: the customer was told (SR-11). */
    Fact close(GiveCustomerNotice notice, Caller by, Instant now) {
        require(CustomerRequestLife.GIVE_CUSTOMER_NOTICE, by);
        var previous = status();
        ending.told(notice, by, now);
        stand(CaseStatus.CLOSED, by, now);
        return fact("customer_informed", by, now).with("previousStatus", previous);
    }

    /** Judges its escalation (FR-19). */
    Fact assess(Assess said, Caller by, Instant now) {
        if (escalation == null) {
            throw Refusal.byState(allowedActions(by));
        }
        require(CustomerRequestLife.ASSESS, by);
        judgement = new Judgement(said, by, now);
        touch(by, now);
        return fact("assessed", by, now).with("code", said.reasonCode() == null ? "appropriate" : said.reasonCode());
    }

    Fact commentAssessment(String text, Caller by, Instant now) {
        if (assessment() == null) {
            throw Refusal.byState(allowedActions(by));
        }
        require(CustomerRequestLife.COMMENT_ASSESSMENT, by);
        judgement.comment(text, by, now);
        touch(by, now);
        return fact("assessment_commented", by, now);
    }

    private Assessment assessment() {
        return judgement == null ? null : judgement.assessment();
    }

    @Override
    public Fact move(Move move, Caller by, Instant now) {
        if (move.to() == CaseStatus.TRIAGE) {
            ending.takenUpAgain();
        }
        if (move.to() != CaseStatus.CLOSED) {
            return super.move(move, by, now);
        }
        ending.closedByItself();
        return super.move(move, by, now).with("code", "without_notice");
    }

    @Override
    protected Optional<Instant> remindsAt() {
        return status() == CaseStatus.RESOLVED || status() == CaseStatus.SOLVED
                ? ending.remindsAt(timing().statusSince())
                : Optional.empty();
    }

    @Override
    protected Fact remind(Instant now) {
        ending.reminded(timing().statusSince());
        touch(Caller.SYSTEM, now);
        return fact("notice_missing", Caller.SYSTEM, now);
    }

    /** Nothing is escalated twice; only leads judge, and only what was judged can be commented. */
    @Override
    public List<String> allowedActions(Caller caller) {
        return super.allowedActions(caller).stream()
                .filter(action -> !action.equals(CustomerRequestLife.ESCALATE) || escalation == null)
                .filter(action -> !action.equals(CustomerRequestLife.ASSESS)
                        || escalation != null && caller.may(Right.JUDGE_ESCALATIONS))
                .filter(action -> !action.equals(CustomerRequestLife.COMMENT_ASSESSMENT) || assessment() != null)
                .toList();
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

    /** What its view shows by name. */
    record Names(
            PartnerReference partner,
            CustomerReference customer,
            NamedReference service,
            NamedReference area,
            NamedReference topic,
            IncidentReference incident) {}

    CustomerRequestView view(Names names, Caller caller) {
        return new CustomerRequestView(
                id(),
                version(),
                number(),
                "customer_request",
                names.partner(),
                status(),
                awaiting(),
                title(),
                description(),
                names.customer(),
                names.service(),
                subscriptionId,
                names.area(),
                names.topic(),
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
                names.incident(),
                ending.solution(),
                assessment(),
                ending.customerNotice(),
                ending.closedWithoutNotice(),
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

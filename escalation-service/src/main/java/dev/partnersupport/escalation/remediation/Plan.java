package dev.partnersupport.escalation.remediation;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.remediation.PlanState;
import dev.partnersupport.contract.remediation.RecordPlanOutcome;
import dev.partnersupport.contract.remediation.RemediationPlan;
import dev.partnersupport.contract.remediation.RemediationPlanRow;
import dev.partnersupport.contract.remediation.RequestPlan;
import dev.partnersupport.contract.remediation.SetMeeting;
import dev.partnersupport.contract.remediation.TimeSlot;
import dev.partnersupport.contract.supportcase.PartnerReference;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A remediation plan: its life from the request to its outcome. Its measures stand beside it. */
@Entity
@Table(name = "remediation_plan")
class Plan {

    /** So long the operator waits for a proposal before it sets the meeting by itself. */
    private static final Duration PROPOSAL_DUE_AFTER = Duration.ofDays(10);

    @Id
    private UUID id;

    @Version
    private long version;

    private String number;
    private String partnerId;
    private String cause;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> customerRequestIds;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TimeSlot> proposals;

    @JdbcTypeCode(SqlTypes.JSON)
    private SetMeeting meeting;

    private String minutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Side> agreedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private RecordPlanOutcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor createdBy;

    private Instant createdAt;
    private Instant updatedAt;

    protected Plan() {}

    Plan(String number, RequestPlan request, Caller by, Instant now) {
        id = Ids.next();
        this.number = number;
        partnerId = request.partnerId();
        cause = request.cause();
        customerRequestIds = request.customerRequestIds().stream().distinct().toList();
        state = PlanState.REQUESTED;
        proposals = List.of();
        agreedBy = List.of();
        createdBy = by.actor();
        createdAt = now;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String partnerId() {
        return partnerId;
    }

    Fact requested(Caller by, Instant now) {
        return fact("requested", by, now);
    }

    Fact propose(List<TimeSlot> slots, Caller by, Instant now) {
        require(PlanLife.PROPOSE_TIMES, by);
        proposals = slots;
        touch(now);
        return fact("proposed", by, now);
    }

    /** Whether there is a proposal, or no more to be expected. */
    boolean mayBeScheduled(Instant now) {
        return !proposals.isEmpty()
                || state == PlanState.SCHEDULED
                || !createdAt.plus(PROPOSAL_DUE_AFTER).isAfter(now);
    }

    Fact schedule(SetMeeting next, Caller by, Instant now) {
        require(PlanLife.SET_MEETING, by);
        meeting = next;
        return stand(PlanState.SCHEDULED, "scheduled", by, now);
    }

    /** Other measures were written: nobody has agreed to these yet. */
    Fact measured(Caller by, Instant now) {
        require(PlanLife.PUT_MEASURES, by);
        agreedBy = List.of();
        touch(now);
        return fact("measures_set", by, now);
    }

    void requireMeasures(Caller by) {
        require(PlanLife.PUT_MEASURES, by);
    }

    void requireAgreement(Caller by) {
        require(PlanLife.AGREE, by);
    }

    /** A side agrees; with the second one the plan is agreed. */
    Fact agree(String said, Caller by, Instant now) {
        require(PlanLife.AGREE, by);
        minutes = said == null ? minutes : said;
        agreedBy = Stream.concat(agreedBy.stream(), Stream.of(by.side()))
                .distinct()
                .sorted()
                .toList();
        return stand(agreedBy.size() == 2 ? PlanState.AGREED : state, "agreed", by, now);
    }

    Fact measureDone(UUID measure, Caller by, Instant now) {
        touch(now);
        return fact("measure_done", by, now).with("measureId", measure);
    }

    /** Refuses what was reported as done before. */
    void requireOpen(boolean isDone, Caller by) {
        if (isDone) {
            throw Refusal.byState(allowedActions(by));
        }
    }

    void requireReport(Caller by) {
        require(PlanLife.REPORT_DONE, by);
    }

    Fact measureOverdue(UUID measure, Instant now) {
        touch(now);
        return fact("measure_overdue", Caller.SYSTEM, now).with("measureId", measure);
    }

    void requireOutcome(Caller by) {
        require(PlanLife.RECORD_OUTCOME, by);
    }

    Fact end(RecordPlanOutcome how, Caller by, Instant now) {
        outcome = how;
        var isCompleted = how.result() == RecordPlanOutcome.Result.COMPLETED;
        return stand(
                isCompleted ? PlanState.COMPLETED : PlanState.FAILED, isCompleted ? "completed" : "failed", by, now);
    }

    boolean isAgreed() {
        return state == PlanState.AGREED;
    }

    private Fact stand(PlanState next, String what, Caller by, Instant now) {
        var previous = state;
        state = next;
        touch(now);
        var fact = fact(what, by, now);
        return previous == next ? fact : fact.with("previousStatus", previous);
    }

    /** Another version, also when nothing else of it changed within a millisecond. */
    private void touch(Instant now) {
        updatedAt = now.isAfter(updatedAt) ? now : updatedAt.plusMillis(1);
    }

    private void require(PlanLife act, Caller by) {
        if (!act.isOpenTo(state, by) || act == PlanLife.AGREE && agreedBy.contains(by.side())) {
            throw Refusal.byState(allowedActions(by));
        }
    }

    /** A side agrees once to the same measures. */
    private List<String> allowedActions(Caller by) {
        return PlanLife.allowedActions(state, by).stream()
                .filter(action -> !action.equals(PlanLife.AGREE.action()) || !agreedBy.contains(by.side()))
                .toList();
    }

    private Fact fact(String what, Caller by, Instant now) {
        var fact = new Fact(
                Aggregate.REMEDIATION_PLAN, id.toString(), what, partnerId, Audience.BOTH, by.actor(), now, Map.of());
        return fact.with("number", number).with("status", state);
    }

    RemediationPlan view(PartnerReference partner, List<RemediationPlan.Measure> measures, boolean overdue, Caller by) {
        return new RemediationPlan(
                id,
                version,
                number,
                partner,
                cause,
                customerRequestIds,
                state,
                proposals,
                meeting,
                minutes,
                measures,
                agreedBy,
                outcome,
                overdue,
                allowedActions(by),
                createdAt,
                updatedAt);
    }

    RemediationPlanRow row() {
        return new RemediationPlanRow(id, version, number, partnerId, state, createdAt, updatedAt);
    }
}

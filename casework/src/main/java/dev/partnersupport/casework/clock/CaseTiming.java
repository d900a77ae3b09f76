package dev.partnersupport.casework.clock;

import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.ResponseTarget;
import dev.partnersupport.contract.supportcase.ResponseTarget.Interval.Cause;
import dev.partnersupport.contract.supportcase.ResponseTargetState;
import dev.partnersupport.contract.supportcase.ResponseTargetSummary;
import dev.partnersupport.contract.supportcase.Severity;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The response targets of a case, what its place in lists follows from, and when it does something by itself. */
@Embeddable
public class CaseTiming {

    /** Stands for no instant, behind every other one. */
    public static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private Instant statusSince;
    private Instant dueAt;
    private long urgency;

    @Enumerated(EnumType.STRING)
    private ResponseTargetState targetState;

    private Instant wakesAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ResponseClock> responseClocks = List.of();

    @Transient
    private Cause ruleChange;

    @Transient
    private boolean wasContacted;

    /** The case stands somewhere else from now on. */
    public void stand(Instant now) {
        statusSince = now;
    }

    /** Severity or topic have changed, and with them what is owed. */
    public void changeRule(Cause cause) {
        ruleChange = cause;
    }

    /** The partner was contacted some time before. */
    public void wasContacted() {
        wasContacted = true;
    }

    /** The partner was contacted. */
    public void contacted(Instant at, WorkingTimes calendars) {
        responseClocks = responseClocks.stream()
                .map(clock -> clock.covers(at) ? clock.met(at, calendars) : clock)
                .toList();
    }

    /**
     * Takes what a case has become: its clock starts, pauses, goes on or ends.
     *
     * @param wakes when it is to do something by itself, whatever its clock says; {@link #NEVER} for never
     * @param noteId what was said with it, or null
     */
    public void follow(
            CaseStatus status,
            Supplier<ResponseRule> rule,
            WorkingTimes calendars,
            Instant wakes,
            UUID noteId,
            Instant now) {
        switch (status) {
            case SUBMITTED, ESCALATED, IN_PROGRESS -> run(status, rule, calendars, noteId, now);
            case WAITING_FOR_PARTNER, ATTACHED_TO_INCIDENT ->
                current().ifPresent(clock -> pause(clock, status, calendars, noteId, now));
            case TRIAGE -> {}
            case SOLVED, RESOLVED, CLOSED, CANCELLED, REJECTED ->
                current().filter(clock -> !clock.over()).ifPresent(clock -> replace(clock.end(now, calendars)));
        }
        ruleChange = null;
        sleepUntil(wakes);
    }

    private void run(CaseStatus status, Supplier<ResponseRule> rule, WorkingTimes calendars, UUID noteId, Instant now) {
        var clock = current();
        if (clock.isEmpty() && wasContacted) {
            // It came in before there were response targets
            return;
        }
        if (clock.isEmpty() || clock.get().over()) {
            var isFirst = clock.isEmpty();
            var cause = isFirst ? Cause.valueOf(status.name()) : Cause.REOPENED;
            add(ResponseClock.start(rule.get(), cause, isFirst ? null : noteId, now));
        } else if (clock.get().state() == ResponseTargetState.PAUSED) {
            replace(clock.get().run(rule.get(), Cause.IN_PROGRESS, noteId, now, calendars));
        } else if (ruleChange != null) {
            replace(clock.get().run(rule.get(), ruleChange, noteId, now, calendars));
        }
    }

    private void pause(ResponseClock clock, CaseStatus status, WorkingTimes calendars, UUID noteId, Instant now) {
        if (clock.state() == ResponseTargetState.RUNNING) {
            replace(clock.pause(Cause.valueOf(status.name()), noteId, now, calendars));
        }
    }

    /** Whether something is to be told now: {@code response_at_risk} comes first, then {@code response_missed}. */
    public Optional<String> tell(Instant now) {
        var due = current()
                .filter(clock -> clock.tellsAt().filter(at -> !at.isAfter(now)).isPresent());
        if (due.isEmpty()) {
            return Optional.empty();
        }
        replace(due.get().told());
        return Optional.of(due.get().isTold() == ResponseClock.Told.NOTHING ? "response_at_risk" : "response_missed");
    }

    /** Puts the case into its place among others: the more severe first, of one severity the one that is due first. */
    public void rank(Severity severity) {
        var due = current().flatMap(ResponseClock::owedBy).orElse(NEVER);
        var state = current().map(ResponseClock::state).orElse(null);
        var rank = urgency(severity, due);
        // To write an embedded member is a change of the case, and a new version, even when it is the same as before
        if (!due.equals(dueAt) || state != targetState || rank != urgency) {
            dueAt = due;
            targetState = state;
            urgency = rank;
        }
    }

    /** The lower, the more urgent. */
    public static long urgency(Severity severity, Instant dueAt) {
        return severity.ordinal() * (NEVER.toEpochMilli() + 1) + dueAt.toEpochMilli();
    }

    private void sleepUntil(Instant byItselfAt) {
        var tellsAt = current().flatMap(ResponseClock::tellsAt).orElse(NEVER);
        var next = tellsAt.isBefore(byItselfAt) ? tellsAt : byItselfAt;
        var wakes = next.equals(NEVER) ? null : next;
        if (!Objects.equals(wakes, wakesAt)) {
            wakesAt = wakes;
        }
    }

    public Optional<ResponseTargetSummary> summary() {
        return current()
                .map(clock -> new ResponseTargetSummary(
                        clock.dueAt(), clock.state(), clock.pausedFor().isZero() ? null : clock.pausedFor()));
    }

    /** Empty before the operator knows of the case. */
    public Optional<ResponseTarget> target() {
        return current()
                .map(clock -> clock.view(responseClocks.subList(0, responseClocks.size() - 1).stream()
                        .map(earlier -> earlier.view(List.of()))
                        .toList()));
    }

    public Instant statusSince() {
        return statusSince;
    }

    public Instant wakesAt() {
        return wakesAt;
    }

    /** By when the current target is or was due. */
    public Optional<Instant> dueAt() {
        return current().map(ResponseClock::dueAt);
    }

    private Optional<ResponseClock> current() {
        return responseClocks.isEmpty() ? Optional.empty() : Optional.of(responseClocks.get(responseClocks.size() - 1));
    }

    private void add(ResponseClock clock) {
        var all = new ArrayList<>(responseClocks);
        all.add(clock);
        responseClocks = List.copyOf(all);
    }

    private void replace(ResponseClock clock) {
        var all = new ArrayList<>(responseClocks);
        all.set(all.size() - 1, clock);
        responseClocks = List.copyOf(all);
    }
}

package dev.partnersupport.casework.clock;

import static dev.partnersupport.contract.supportcase.ResponseTargetState.CANCELLED;
import static dev.partnersupport.contract.supportcase.ResponseTargetState.MET;
import static dev.partnersupport.contract.supportcase.ResponseTargetState.MISSED;
import static dev.partnersupport.contract.supportcase.ResponseTargetState.PAUSED;
import static dev.partnersupport.contract.supportcase.ResponseTargetState.RUNNING;

import dev.partnersupport.contract.supportcase.CalendarReference;
import dev.partnersupport.contract.supportcase.ResponseTarget;
import dev.partnersupport.contract.supportcase.ResponseTarget.Interval.Cause;
import dev.partnersupport.contract.supportcase.ResponseTargetState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The time within which the operator contacts the partner, from when it knows of a case (or of its reopening) until the contact.
 * A change of severity or topic keeps the share that was used: after half of the old time, half of the new one is left.
 *
 * @param left what was left of the duration when the last interval began
 * @param riskAt when three quarters are used
 * @param isTold how much of what there is to tell was told
 * @param over whether the case is over, so that another beginning is another clock's
 */
record ResponseClock(
        List<Interval> intervals,
        Duration left,
        Instant dueAt,
        Instant riskAt,
        ResponseTargetState state,
        Instant metAt,
        Told isTold,
        boolean over) {

    private static final int PARTS_LEFT_AT_RISK = 4;

    enum Told {
        NOTHING,
        AT_RISK,
        MISSED
    }

    static ResponseClock start(ResponseRule rule, Cause cause, UUID noteId, Instant now) {
        return new ResponseClock(List.of(), rule.duration(), now, now, RUNNING, null, Told.NOTHING, false)
                .running(rule, cause, noteId, now);
    }

    /** Nothing passes until it runs again; a clock that has run out can't be paused. */
    ResponseClock pause(Cause cause, UUID noteId, Instant now, WorkingTimes calendars) {
        if (!isRunningAt(now)) {
            return this;
        }
        var from = notBefore(now);
        var stopped = until(from, calendars);
        return stopped.with(append(stopped.intervals, Interval.pause(from, cause, noteId)), PAUSED);
    }

    /** It goes on, after a pause or by another rule. */
    ResponseClock run(ResponseRule rule, Cause cause, UUID noteId, Instant now, WorkingTimes calendars) {
        var from = notBefore(now);
        return state == PAUSED || isRunningAt(now) ? until(from, calendars).running(rule, cause, noteId, from) : this;
    }

    /** The contact took place; it may be recorded later, also when all is over. */
    ResponseClock met(Instant at, WorkingTimes calendars) {
        if (metAt != null || !covers(at)) {
            return this;
        }
        var stopped = until(at, calendars);
        var isInTime = !at.isAfter(dueAt) || stopped.last().isPause();
        return new ResponseClock(
                stopped.intervals, stopped.left, dueAt, riskAt, isInTime ? MET : MISSED, at, isTold, over);
    }

    /** The case is over, with or without a contact. */
    ResponseClock end(Instant now, WorkingTimes calendars) {
        var stopped = metAt == null ? until(notBefore(now), calendars) : this;
        var last = state == PAUSED || isRunningAt(now) ? CANCELLED : state == RUNNING ? MISSED : state;
        return new ResponseClock(stopped.intervals, stopped.left, dueAt, riskAt, last, metAt, isTold, true);
    }

    /** When there is something to tell; empty when nothing will come. */
    Optional<Instant> tellsAt() {
        var mayBeAtRisk = state == RUNNING || state == MISSED;
        if (!mayBeAtRisk || isTold == Told.MISSED) {
            return Optional.empty();
        }
        return Optional.of(isTold == Told.NOTHING ? riskAt : dueAt);
    }

    /** The next thing was told. */
    ResponseClock told() {
        var next = isTold == Told.NOTHING ? Told.AT_RISK : Told.MISSED;
        return new ResponseClock(
                intervals, left, dueAt, riskAt, next == Told.MISSED ? MISSED : state, metAt, next, over);
    }

    /** By when the operator still has to contact the partner; empty when it has not (any more). */
    Optional<Instant> owedBy() {
        return metAt == null && !over && (state == RUNNING || state == MISSED) ? Optional.of(dueAt) : Optional.empty();
    }

    Duration pausedFor() {
        return intervals.stream()
                .filter(interval -> interval.isPause() && interval.to() != null)
                .map(Interval::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    ResponseTarget view(List<ResponseTarget> earlier) {
        var rule = lastRun();
        return new ResponseTarget(
                dueAt,
                state,
                new CalendarReference(rule.calendarId(), rule.version()),
                rule.duration(),
                intervals.stream().map(Interval::view).toList(),
                metAt,
                earlier.isEmpty() ? null : earlier);
    }

    /** Whether an instant lies within its time. */
    boolean covers(Instant at) {
        return !at.isBefore(intervals.get(0).from()) && (!over || !at.isAfter(last().to()));
    }

    /** The clocks of replicas may differ a little; an interval does not end before it begins. */
    private Instant notBefore(Instant now) {
        return now.isBefore(last().from()) ? last().from() : now;
    }

    private Interval last() {
        return intervals.get(intervals.size() - 1);
    }

    private boolean isRunningAt(Instant now) {
        return state == RUNNING && now.isBefore(dueAt);
    }

    private ResponseClock running(ResponseRule rule, Cause cause, UUID noteId, Instant now) {
        var before = intervals.isEmpty() ? rule.duration() : lastRun().duration();
        var rest = Duration.ofMillis(left.toMillis() * rule.duration().toMillis() / before.toMillis());
        var quarter = rule.duration().dividedBy(PARTS_LEFT_AT_RISK);
        var untilRisk = rest.compareTo(quarter) > 0 ? rest.minus(quarter) : Duration.ZERO;
        return new ResponseClock(
                append(intervals, Interval.running(now, cause, noteId, rule)),
                rest,
                rule.hours().after(now, rest),
                rule.hours().after(now, untilRisk),
                RUNNING,
                metAt,
                isTold,
                over);
    }

    private Interval lastRun() {
        return intervals.stream()
                .filter(interval -> !interval.isPause())
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** Ends the interval at hand, or the one that an earlier instant is in. */
    private ResponseClock until(Instant end, WorkingTimes calendars) {
        var begun = intervals.stream()
                .filter(interval -> !interval.from().isAfter(end))
                .toList();
        var last = begun.get(begun.size() - 1);
        var ended = new ArrayList<>(begun);
        ended.set(begun.size() - 1, last.until(end, calendars));
        var rest =
                last.isPause() ? left : left.minus(ended.get(begun.size() - 1).used());
        return new ResponseClock(
                List.copyOf(ended),
                rest.isNegative() ? Duration.ZERO : rest,
                dueAt,
                riskAt,
                state,
                metAt,
                isTold,
                over);
    }

    private ResponseClock with(List<Interval> intervals, ResponseTargetState state) {
        return new ResponseClock(intervals, left, dueAt, riskAt, state, metAt, isTold, over);
    }

    private static List<Interval> append(List<Interval> intervals, Interval next) {
        var all = new ArrayList<>(intervals);
        all.add(next);
        return List.copyOf(all);
    }
}

package dev.partnersupport.casework.clock;

import dev.partnersupport.contract.supportcase.CalendarReference;
import dev.partnersupport.contract.supportcase.ResponseTarget;
import dev.partnersupport.contract.supportcase.ResponseTarget.Interval.Cause;
import dev.partnersupport.contract.supportcase.ResponseTarget.Interval.State;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A stretch of time in which a clock ran or was paused.
 *
 * @param to null while it lasts
 * @param calendarId null for a pause, as are version, duration and used
 */
record Interval(
        Instant from,
        Instant to,
        Cause cause,
        UUID noteId,
        String calendarId,
        Integer version,
        Duration duration,
        Duration used) {

    static Interval running(Instant from, Cause cause, UUID noteId, ResponseRule rule) {
        return new Interval(
                from, null, cause, noteId, rule.calendarId(), rule.version(), rule.duration(), Duration.ZERO);
    }

    static Interval pause(Instant from, Cause cause, UUID noteId) {
        return new Interval(from, null, cause, noteId, null, null, null, null);
    }

    boolean isPause() {
        return calendarId == null;
    }

    Interval until(Instant end, WorkingTimes calendars) {
        var time = isPause() ? null : calendars.of(calendarId, version).between(from, end);
        return new Interval(from, end, cause, noteId, calendarId, version, duration, time);
    }

    Duration length() {
        return Duration.between(from, to);
    }

    ResponseTarget.Interval view() {
        var calendar = isPause() ? null : new CalendarReference(calendarId, version);
        return new ResponseTarget.Interval(
                from,
                to,
                isPause() ? State.PAUSED : State.RUNNING,
                cause,
                noteId,
                calendar,
                duration,
                to == null ? null : used);
    }
}

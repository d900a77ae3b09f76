package dev.partnersupport.casework.clock;

import dev.partnersupport.contract.supportcase.OpeningHours;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Time that only passes in the hours of a calendar.
 *
 * @param week the hours of each day of the week; a day without an entry has none
 * @param exceptions the hours of days that differ from their weekday
 */
public record WorkingTime(
        ZoneId zone, Map<DayOfWeek, List<OpeningHours>> week, Map<LocalDate, List<OpeningHours>> exceptions) {

    private static final String MIDNIGHT = "24:00";
    /** Far beyond every holiday; a calendar that never opens must not be looked through for ever. */
    private static final int DAYS_TO_LOOK_THROUGH = 3660;

    private record Open(Instant from, Instant to) {}

    /** The instant at which so much time has passed since another. */
    public Instant after(Instant from, Duration time) {
        var left = time;
        var days = Stream.iterate(day(from), day -> day.plusDays(1)).limit(DAYS_TO_LOOK_THROUGH);
        for (var day : (Iterable<LocalDate>) days::iterator) {
            for (var open : open(day)) {
                var begin = open.from().isAfter(from) ? open.from() : from;
                var available = Duration.between(begin, open.to());
                if (available.compareTo(left) >= 0) {
                    return left.isZero() ? from : begin.plus(left);
                }
                left = available.isNegative() ? left : left.minus(available);
            }
        }
        throw new IllegalStateException("The calendar has no hours");
    }

    /** How much time passes between two instants. */
    public Duration between(Instant from, Instant to) {
        var passed = Duration.ZERO;
        for (var day = day(from); !day.isAfter(day(to)); day = day.plusDays(1)) {
            for (var open : open(day)) {
                var begin = open.from().isAfter(from) ? open.from() : from;
                var end = open.to().isBefore(to) ? open.to() : to;
                if (begin.isBefore(end)) {
                    passed = passed.plus(Duration.between(begin, end));
                }
            }
        }
        return passed;
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }

    private List<Open> open(LocalDate day) {
        var hours = exceptions.getOrDefault(day, week.getOrDefault(day.getDayOfWeek(), List.of()));
        return hours.stream()
                .map(stretch -> new Open(at(day, stretch.from()), at(day, stretch.to())))
                .toList();
    }

    private Instant at(LocalDate day, String time) {
        return time.equals(MIDNIGHT)
                ? day.plusDays(1).atStartOfDay(zone).toInstant()
                : day.atTime(LocalTime.parse(time)).atZone(zone).toInstant();
    }
}

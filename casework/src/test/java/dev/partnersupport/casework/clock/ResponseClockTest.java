package dev.partnersupport.casework.clock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.contract.supportcase.OpeningHours;
import dev.partnersupport.contract.supportcase.ResponseTarget.Interval.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked examples of response targets, as they stand in docs/response-targets.md. All times are of Asia/Shanghai. */
class ResponseClockTest {

    private static final Path PAGE = Path.of("../docs/response-targets.md");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE yyyy-MM-dd HH:mm", Locale.ENGLISH);
    private static final Pattern LINE = Pattern.compile("(.{20})  (\\w+)(?:: (\\w+) of (.*))?(?:  .*)?");

    private static final Map<String, WorkingTime> CALENDARS = Map.of(
            "around-the-clock", calendar("00:00", "24:00", DayOfWeek.values()),
            "every-day", calendar("09:00", "24:00", DayOfWeek.values()),
            "business-days", businessDays());

    private static final WorkingTimes CALENDARS_THEN = (id, version) -> CALENDARS.get(id);

    static List<String> examples() {
        return List.of("""
                Tue 2026-03-03 23:50  submitted: PT4H of every-day
                Wed 2026-03-04 11:50  at_risk
                Wed 2026-03-04 12:50  due
                """, """
                Fri 2026-03-06 17:00  submitted: PT4H of business-days
                Fri 2026-03-06 17:30  waiting_for_partner
                Mon 2026-03-09 10:00  in_progress
                Mon 2026-03-09 12:30  at_risk
                Mon 2026-03-09 13:30  due
                """, """
                Wed 2026-09-30 16:00  submitted: PT4H of business-days
                Thu 2026-10-08 10:00  at_risk
                Thu 2026-10-08 11:00  due
                """, """
                Fri 2026-10-09 17:00  submitted: PT8H of business-days
                Sat 2026-10-10 14:00  at_risk
                Sat 2026-10-10 16:00  due
                """, """
                Tue 2026-03-03 10:00  submitted: PT4H of every-day
                Tue 2026-03-03 12:00  severity_changed: PT2H of around-the-clock
                Tue 2026-03-03 12:30  at_risk
                Tue 2026-03-03 13:00  due
                """, """
                Tue 2026-03-03 22:00  submitted: PT2H of around-the-clock
                Tue 2026-03-03 23:00  severity_changed: PT8H of business-days
                Wed 2026-03-04 11:00  at_risk
                Wed 2026-03-04 13:00  due
                """, """
                Tue 2026-03-03 10:00  submitted: PT2H of around-the-clock
                Tue 2026-03-03 10:30  waiting_for_partner
                Tue 2026-03-03 20:30  in_progress
                Tue 2026-03-03 21:30  at_risk
                Tue 2026-03-03 21:45  contacted
                Tue 2026-03-03 21:45  met
                """, """
                Tue 2026-03-03 10:00  submitted: PT2H of around-the-clock
                Tue 2026-03-03 11:30  at_risk
                Tue 2026-03-03 12:00  due
                Tue 2026-03-03 12:20  contacted
                Tue 2026-03-03 12:20  missed
                """);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void comesOutAsTheExampleSays(String example) {
        ResponseClock clock = null;
        for (var line : example.lines().toList()) {
            clock = next(clock, line);
            var what = what(line);
            switch (what) {
                case "at_risk" -> assertEquals(line, line(clock.riskAt(), what));
                case "due" -> assertEquals(line, line(clock.dueAt(), what));
                case "met", "missed" ->
                    assertEquals(line, line(clock.metAt(), clock.state().name().toLowerCase(Locale.ROOT)));
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void standsInThePage(String example) throws IOException {
        assertTrue(Files.readString(PAGE, UTF_8).contains(example), example);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void usesUpTheWholeUntilItIsDue(String example) {
        var clock = withoutContact(example);

        var ended = clock.end(clock.dueAt(), CALENDARS_THEN);

        var shares = ended.intervals().stream()
                .filter(interval -> !interval.isPause())
                .mapToDouble(interval -> (double) interval.used().toMillis()
                        / interval.duration().toMillis())
                .sum();
        assertEquals(1.0, shares, 0.000001);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void leavesNoGapBetweenIntervals(String example) {
        var intervals = withoutContact(example).intervals();

        for (var next = 1; next < intervals.size(); next++) {
            assertEquals(intervals.get(next - 1).to(), intervals.get(next).from());
        }
    }

    @Test
    void tellsFirstThatItIsAtRiskAndThenThatItWasMissedOnceEach() {
        var clock = ResponseClock.start(rule("PT4H", "around-the-clock"), Cause.SUBMITTED, null, Instant.EPOCH);
        var told = new ArrayList<Instant>();
        while (clock.tellsAt().isPresent()) {
            told.add(clock.tellsAt().get());
            clock = clock.told();
        }

        assertEquals(List.of(Instant.EPOCH.plus(Duration.ofHours(3)), Instant.EPOCH.plus(Duration.ofHours(4))), told);
    }

    @Test
    void tellsThatItWasMissedAlsoWhenTheContactCameBeforeItCouldBeTold() {
        var clock = ResponseClock.start(rule("PT4H", "around-the-clock"), Cause.SUBMITTED, null, Instant.EPOCH)
                .met(Instant.EPOCH.plus(Duration.ofHours(5)), CALENDARS_THEN);

        assertTrue(clock.tellsAt().isPresent());
        assertEquals(ResponseClock.Told.MISSED, clock.told().told().isTold());
    }

    @Test
    void isMetByAContactThatWasInTimeAlsoWhenItWasRecordedLate() {
        var clock = ResponseClock.start(rule("PT4H", "around-the-clock"), Cause.SUBMITTED, null, Instant.EPOCH)
                .told()
                .told()
                .met(Instant.EPOCH.plus(Duration.ofHours(1)), CALENDARS_THEN);

        assertEquals("MET", clock.state().name());
        assertEquals(Duration.ofHours(1), clock.intervals().get(0).used());
    }

    @Test
    void isNotStoppedByAContactOfBeforeItBegan() {
        var clock = ResponseClock.start(rule("PT4H", "around-the-clock"), Cause.REOPENED, null, Instant.EPOCH);

        assertEquals(clock, clock.met(Instant.EPOCH.minusSeconds(1), CALENDARS_THEN));
    }

    @Test
    void isMetByACallFromBeforeAPauseThatIsRecordedAfterIt() {
        var clock = ResponseClock.start(rule("PT4H", "around-the-clock"), Cause.SUBMITTED, null, Instant.EPOCH)
                .pause(Cause.WAITING_FOR_PARTNER, null, hours(1), CALENDARS_THEN)
                .run(rule("PT4H", "around-the-clock"), Cause.IN_PROGRESS, null, hours(30), CALENDARS_THEN)
                .met(Instant.EPOCH.plusSeconds(600), CALENDARS_THEN);

        assertEquals("MET", clock.state().name());
        assertEquals(1, clock.intervals().size());
        assertEquals(Duration.ofMinutes(10), clock.intervals().get(0).used());
    }

    @Test
    void isMetByACallInAPauseHoweverLongThatLasted() {
        var clock = ResponseClock.start(rule("PT4H", "around-the-clock"), Cause.SUBMITTED, null, Instant.EPOCH)
                .pause(Cause.WAITING_FOR_PARTNER, null, hours(1), CALENDARS_THEN)
                .met(hours(100), CALENDARS_THEN);

        assertEquals("MET", clock.state().name());
    }

    @Test
    void isMetByACallThatIsRecordedWhenAllIsOverButNotByALaterOne() {
        var over = ResponseClock.start(rule("PT4H", "around-the-clock"), Cause.SUBMITTED, null, Instant.EPOCH)
                .end(hours(2), CALENDARS_THEN);

        assertEquals("CANCELLED", over.state().name());
        assertEquals("MET", over.met(hours(1), CALENDARS_THEN).state().name());
        assertEquals(over, over.met(hours(3), CALENDARS_THEN));
    }

    @Test
    void losesNothingWhenTheClockOfAnotherReplicaIsBehind() {
        var clock = ResponseClock.start(rule("PT4H", "around-the-clock"), Cause.SUBMITTED, null, Instant.EPOCH)
                .pause(Cause.WAITING_FOR_PARTNER, null, hours(2), CALENDARS_THEN)
                .run(
                        rule("PT4H", "around-the-clock"),
                        Cause.IN_PROGRESS,
                        null,
                        hours(2).minusMillis(60),
                        CALENDARS_THEN);

        assertEquals(hours(4), clock.dueAt());
        assertEquals(3, clock.intervals().size());
        assertEquals(Duration.ofHours(2), clock.left());
    }

    private static Instant hours(int hours) {
        return Instant.EPOCH.plus(Duration.ofHours(hours));
    }

    @Test
    void canNotBePausedOnceItHasRunOut() {
        var clock = ResponseClock.start(rule("PT4H", "around-the-clock"), Cause.SUBMITTED, null, Instant.EPOCH);

        assertEquals(
                clock,
                clock.pause(Cause.WAITING_FOR_PARTNER, null, Instant.EPOCH.plus(Duration.ofHours(4)), CALENDARS_THEN));
    }

    private static ResponseClock withoutContact(String example) {
        ResponseClock clock = null;
        for (var line :
                example.lines().filter(line -> !what(line).equals("contacted")).toList()) {
            clock = next(clock, line);
        }
        return clock;
    }

    private static ResponseClock next(ResponseClock clock, String line) {
        var parts = parts(line);
        var at = at(parts.group(1));
        var rule = parts.group(3) == null ? null : rule(parts.group(3), parts.group(4));
        return switch (parts.group(2)) {
            case "submitted" -> ResponseClock.start(rule, Cause.SUBMITTED, null, at);
            case "waiting_for_partner" -> clock.pause(Cause.WAITING_FOR_PARTNER, null, at, CALENDARS_THEN);
            case "in_progress" -> clock.run(lastRule(clock), Cause.IN_PROGRESS, null, at, CALENDARS_THEN);
            case "severity_changed" -> clock.run(rule, Cause.SEVERITY_CHANGED, null, at, CALENDARS_THEN);
            case "contacted" -> clock.met(at, CALENDARS_THEN);
            default -> clock;
        };
    }

    private static String what(String line) {
        return parts(line).group(2);
    }

    private static Matcher parts(String line) {
        var parts = LINE.matcher(line);
        assertTrue(parts.matches(), line);
        return parts;
    }

    private static String line(Instant at, String what) {
        return TIME.format(at.atZone(SHANGHAI)) + "  " + what;
    }

    private static Instant at(String text) {
        return LocalDateTime.parse(text, TIME).atZone(SHANGHAI).toInstant();
    }

    private static ResponseRule rule(String duration, String calendar) {
        return new ResponseRule(calendar, 1, CALENDARS.get(calendar), Duration.parse(duration));
    }

    private static ResponseRule lastRule(ResponseClock clock) {
        return clock.intervals().stream()
                .filter(interval -> !interval.isPause())
                .map(interval -> rule(interval.duration().toString(), interval.calendarId()))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static WorkingTime calendar(String from, String to, DayOfWeek... days) {
        var week = new EnumMap<DayOfWeek, List<OpeningHours>>(DayOfWeek.class);
        Arrays.stream(days).forEach(day -> week.put(day, List.of(new OpeningHours(from, to))));
        return new WorkingTime(SHANGHAI, week, Map.of());
    }

    /** With the holidays around 1 October 2026, and the Saturday after them that is worked. */
    private static WorkingTime businessDays() {
        var week = calendar(
                        "09:00",
                        "18:00",
                        DayOfWeek.MONDAY,
                        DayOfWeek.TUESDAY,
                        DayOfWeek.WEDNESDAY,
                        DayOfWeek.THURSDAY,
                        DayOfWeek.FRIDAY)
                .week();
        var exceptions = new HashMap<LocalDate, List<OpeningHours>>();
        LocalDate.of(2026, 10, 1).datesUntil(LocalDate.of(2026, 10, 8)).forEach(day -> exceptions.put(day, List.of()));
        exceptions.put(LocalDate.of(2026, 10, 10), List.of(new OpeningHours("09:00", "18:00")));
        return new WorkingTime(SHANGHAI, week, exceptions);
    }
}

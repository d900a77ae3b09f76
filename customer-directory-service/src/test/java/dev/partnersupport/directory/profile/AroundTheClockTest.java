package dev.partnersupport.directory.profile;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.contract.directory.SupportHours;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AroundTheClockTest {

    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    @Test
    void everyDayFromMidnightToMidnightCoversIt() {
        assertTrue(AroundTheClock.isCoveredBy(List.of(new SupportHours(EVERY_DAY, "00:00", "24:00"))));
    }

    @Test
    void stretchesMayAddUpAndOverlap() {
        assertTrue(AroundTheClock.isCoveredBy(
                List.of(new SupportHours(EVERY_DAY, "00:00", "13:00"), new SupportHours(EVERY_DAY, "12:00", "24:00"))));
    }

    @Test
    void aStretchOverMidnightGoesOnIntoTheNextDay() {
        assertTrue(AroundTheClock.isCoveredBy(
                List.of(new SupportHours(EVERY_DAY, "08:00", "20:00"), new SupportHours(EVERY_DAY, "20:00", "08:00"))));
        assertTrue(AroundTheClock.isCoveredBy(List.of(new SupportHours(EVERY_DAY, "09:00", "09:00"))));
    }

    @Test
    void oneMinuteIsMissed() {
        assertFalse(AroundTheClock.isCoveredBy(List.of(new SupportHours(EVERY_DAY, "00:00", "23:59"))));
    }

    @Test
    void oneDayIsMissed() {
        assertFalse(AroundTheClock.isCoveredBy(
                List.of(new SupportHours(EnumSet.complementOf(EnumSet.of(SUNDAY)), "00:00", "24:00"))));
        assertFalse(AroundTheClock.isCoveredBy(
                List.of(new SupportHours(Set.of(MONDAY, FRIDAY, SATURDAY), "00:00", "24:00"))));
    }
}

package dev.partnersupport.casework.clock;

import java.time.Duration;

/**
 * What a case is owed: a contact within a duration, counted in the hours of a calendar.
 *
 * @param version the calendar's
 */
public record ResponseRule(String calendarId, int version, WorkingTime hours, Duration duration) {}

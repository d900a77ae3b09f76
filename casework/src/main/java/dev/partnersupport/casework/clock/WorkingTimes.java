package dev.partnersupport.casework.clock;

/** The hours of every response calendar. */
@FunctionalInterface
public interface WorkingTimes {

    WorkingTime of(String calendarId);
}

package dev.partnersupport.casework.clock;

/** The hours of every response calendar, as it is and as it was. */
@FunctionalInterface
public interface WorkingTimes {

    WorkingTime of(String calendarId, int version);
}

package dev.partnersupport.directory.profile;

import dev.partnersupport.contract.directory.SupportHours;
import java.time.DayOfWeek;
import java.util.BitSet;
import java.util.Collection;

/** Whether support hours cover every minute of the week, as partners have agreed to (FR-11). */
final class AroundTheClock {

    private static final int MINUTES_A_DAY = 24 * 60;

    private AroundTheClock() {}

    static boolean isCoveredBy(Collection<SupportHours> hours) {
        var week = new BitSet(DayOfWeek.values().length * MINUTES_A_DAY);
        for (var stretch : hours) {
            for (var day : stretch.days()) {
                cover(week, day.ordinal() * MINUTES_A_DAY, minute(stretch.from()), minute(stretch.to()));
            }
        }
        return week.cardinality() == DayOfWeek.values().length * MINUTES_A_DAY;
    }

    /** A stretch that ends at or before its beginning goes on into the next day; Sunday's into Monday. */
    private static void cover(BitSet week, int midnight, int from, int to) {
        var length = to > from ? to - from : MINUTES_A_DAY - from + to;
        for (var minute = 0; minute < length; minute++) {
            week.set((midnight + from + minute) % (DayOfWeek.values().length * MINUTES_A_DAY));
        }
    }

    private static int minute(String time) {
        return Integer.parseInt(time.substring(0, 2)) * 60 + Integer.parseInt(time.substring(3));
    }
}

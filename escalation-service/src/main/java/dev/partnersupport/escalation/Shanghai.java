package dev.partnersupport.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where the operator's days begin and end. */
public final class Shanghai {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Shanghai() {}

    public static LocalDate day(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    public static Instant beginning(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}

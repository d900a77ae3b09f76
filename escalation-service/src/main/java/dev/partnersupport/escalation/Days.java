package dev.partnersupport.escalation;

import dev.partnersupport.support.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;

/** Some days in a row, in Shanghai: from one, and before another. */
public record Days(LocalDate from, LocalDate to) {

    private static final int USUAL = 90;
    private static final int MOST = 1000;

    /** What was asked for; the 90 days until now where nothing was. */
    public static Days of(LocalDate from, LocalDate to, Instant now) {
        var end = to == null ? Shanghai.day(now).plusDays(1) : to;
        var begin = from == null ? end.minusDays(USUAL) : from;
        if (begin.getYear() < 1 || !begin.isBefore(end) || begin.plusDays(MOST).isBefore(end)) {
            throw Refusal.invalidParameter(from == null ? "to" : "from", "not_before_to");
        }
        return new Days(begin, end);
    }

    public Instant begin() {
        return Shanghai.beginning(from);
    }

    public Instant end() {
        return Shanghai.beginning(to);
    }
}

package dev.partnersupport.localstack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/** The clock of the service in tests: it can be put forward, since nobody waits for 14 days. */
public final class MovableClock extends Clock {

    private static final AtomicReference<Duration> AHEAD = new AtomicReference<>(Duration.ZERO);

    public static void forward(Duration duration) {
        AHEAD.updateAndGet(ahead -> ahead.plus(duration));
    }

    public static Instant now() {
        return Instant.now().plus(AHEAD.get()).truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Instant instant() {
        return now();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), AHEAD.get());
    }
}

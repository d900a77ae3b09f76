package dev.partnersupport.support;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneOffset;

/** The one clock: UTC, in the milliseconds that are kept and shown. */
final class WallClock {

    private WallClock() {}

    @Produces
    @Singleton
    @DefaultBean
    static Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}

package dev.partnersupport.partnerrequest;

import dev.partnersupport.localstack.MovableClock;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Takes the place of the wall clock. */
final class ClockOfTests {

    private ClockOfTests() {}

    @Produces
    @Singleton
    static Clock clock() {
        return new MovableClock();
    }
}

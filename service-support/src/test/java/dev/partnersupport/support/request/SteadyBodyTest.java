package dev.partnersupport.support.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.partnersupport.support.problem.Refusal;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyBodyTest {

    private final AtomicLong now = new AtomicLong();
    private final InputStream source = new BufferedInputStream(new ByteArrayInputStream(new byte[1_000_000]));
    private final SteadyBody body = new SteadyBody(source, now::get);

    @Test
    void mayBeginSlowly() throws IOException {
        passes(Duration.ofSeconds(15));

        assertEquals(0, body.read());
    }

    @Test
    void endsWhenItTricklesOn() throws IOException {
        body.read(new byte[1000]);
        passes(Duration.ofSeconds(16));

        assertThrows(Refusal.class, body::read);
        body.close();
        assertEquals(0, source.read(), "it was left as it is");
    }

    @Test
    void mayTakeLongWhenItComesSteadily() throws IOException {
        for (var second = 0; second < 200; second++) {
            passes(Duration.ofSeconds(1));
            assertEquals(4200, body.read(new byte[4200]));
        }
    }

    private void passes(Duration time) {
        now.addAndGet(time.toNanos());
    }
}

package dev.partnersupport.support.request;

import dev.partnersupport.support.problem.Refusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Refuses a body that trickles in: who takes longer than the grace must have sent at a least rate, since a thread waits for it. */
final class SteadyBody extends FilterInputStream {

    private static final long GRACE = Duration.ofSeconds(15).toNanos();
    private static final long BYTES_A_SECOND = 4096;

    private final LongSupplier nanoTime;
    private final long began;
    private long read;
    private boolean isTooSlow;

    SteadyBody(InputStream body) {
        this(body, System::nanoTime);
    }

    SteadyBody(InputStream body, LongSupplier nanoTime) {
        super(body);
        this.nanoTime = nanoTime;
        began = nanoTime.getAsLong();
    }

    @Override
    public int read() throws IOException {
        var next = super.read();
        return came(next, 1);
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        var count = super.read(into, offset, length);
        return came(count, count);
    }

    /** Closing would wait for the rest. */
    @Override
    public void close() throws IOException {
        if (!isTooSlow) {
            super.close();
        }
    }

    private int came(int result, int count) {
        read += Math.max(count, 0);
        var elapsed = nanoTime.getAsLong() - began;
        if (elapsed > GRACE && read < BYTES_A_SECOND * Duration.ofNanos(elapsed).toSeconds()) {
            isTooSlow = true;
            throw Refusal.tooSlow();
        }
        return result;
    }
}

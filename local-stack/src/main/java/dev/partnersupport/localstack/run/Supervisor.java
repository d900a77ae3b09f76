package dev.partnersupport.localstack.run;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/**
 * Watches the parts. Before all is ready, one that ends, ends everything. Afterwards a crashed one is started again, one that
 * was told to stop stays down, and the others go on either way.
 */
public final class Supervisor implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration BEFORE_RESTART = Duration.ofSeconds(1);

    private final List<Part> parts = new CopyOnWriteArrayList<>();
    private final Instant begun = Instant.now();
    private final Consumer<String> say;
    private volatile boolean allReady;
    private volatile boolean closing;

    /** @param say takes a line for people */
    public Supervisor(Consumer<String> say) {
        this.say = say;
    }

    void start(Part part) {
        if (closing) {
            throw new IllegalStateException("the local stack is being stopped");
        }
        parts.add(part);
        part.start();
    }

    List<Part> parts() {
        return parts;
    }

    void say(String line) {
        say.accept(String.format(
                "%6.1f s  %s", Duration.between(begun, Instant.now()).toMillis() / 1000.0, line));
    }

    void awaitReady() {
        var waiting = new ArrayList<>(parts);
        var deadline = Instant.now().plus(PATIENCE);
        while (!waiting.isEmpty()) {
            for (var part : parts) {
                if (!part.process().isAlive()) {
                    throw new IllegalStateException(part.name() + " ended before all was ready: " + part.lastWords());
                }
                if (waiting.contains(part) && part.isReady()) {
                    say(part.name() + " is ready");
                    waiting.remove(part);
                }
            }
            if (Instant.now().isAfter(deadline)) {
                throw new IllegalStateException(
                        waiting.get(0).name() + " is not ready after " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
        allReady = true;
        parts.forEach(this::watch);
    }

    /** Stops one part, as SIGTERM would: it stays down. */
    public void stop(String name) {
        part(name).stop();
    }

    /** Starts a part that is down again. */
    public void startAgain(String name) {
        part(name).start();
        watch(part(name));
    }

    /** The process of a part. */
    public ProcessHandle process(String name) {
        return part(name).process();
    }

    public boolean isReady(String name) {
        return part(name).isReady();
    }

    @Override
    public void close() {
        closing = true;
        stopTogether(parts.stream().filter(Supervisor::needsOthers).toList());
        stopTogether(parts.stream().filter(part -> !needsOthers(part)).toList());
    }

    private static void stopTogether(List<Part> parts) {
        var stops = parts.stream().map(part -> new Thread(part::stop)).toList();
        stops.forEach(Thread::start);
        for (var stop : stops) {
            try {
                stop.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** The services go first, while broker and database still answer them. */
    private static boolean needsOthers(Part part) {
        return part.name().endsWith("-service");
    }

    private Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void watch(Part part) {
        part.process().onExit().thenRunAsync(() -> ended(part));
    }

    private void ended(Part part) {
        if (closing || !allReady) {
            return;
        }
        if (part.wasStopped()) {
            say(part.name() + " was stopped and stays down");
            return;
        }
        say(part.name() + " crashed and is started again");
        while (!closing) {
            LockSupport.parkNanos(BEFORE_RESTART.toNanos());
            try {
                part.start();
                watch(part);
                return;
            } catch (RuntimeException e) {
                say(part.name() + " could not be started again yet: " + e.getMessage());
            }
        }
    }
}

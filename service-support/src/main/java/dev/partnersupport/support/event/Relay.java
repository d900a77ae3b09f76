package dev.partnersupport.support.event;

import dev.partnersupport.support.database.AllPartners;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Tells Kafka every fact of the log, at least once and in order per aggregate. One relay works at a time per service: the one
 * that holds the advisory lock; another replica goes on when it dies. It is woken after each commit and looks by itself every
 * 100 ms. A silent broker does not hold it up: sequencing, and with it the change feed, goes on without one.
 */
@ApplicationScoped
@Startup
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration POLL = Duration.ofMillis(100);
    /** What is committed meanwhile goes on together: a round costs two commits of its own. */
    private static final Duration GATHERING = Duration.ofMillis(5);

    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final AgroalDataSource database;
    private final EventPublisher publisher;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "relay");
    private volatile boolean stopping;

    Relay(AgroalDataSource database, EventPublisher publisher) {
        this.database = database;
        this.publisher = publisher;
        thread.setDaemon(true);
        thread.start();
    }

    void wake() {
        work.release();
    }

    void stop(@Observes ShutdownEvent shutdown) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(TimeUnit.SECONDS.toMillis(3));
    }

    private void run() {
        while (!stopping) {
            try {
                AllPartners.act(() -> {
                    relayOnOneConnection();
                    return null;
                });
            } catch (Throwable e) {
                if (!stopping) {
                    LOG.warnf("The relay begins again: %s", e.getMessage());
                    LOG.debug("Why", e);
                }
                await(AFTER_FAILURE);
            }
        }
    }

    private void relayOnOneConnection() throws Exception {
        try (var connection = database.getConnection()) {
            var sequencer = new Sequencer(connection);
            while (!stopping && !sequencer.isOnly()) {
                await(Duration.ofSeconds(1));
            }
            try {
                relay(sequencer);
            } finally {
                // The session outlives this loan: without this the lock would stay with a pooled connection
                sequencer.letAnotherBeOnly();
            }
        }
    }

    private void relay(Sequencer sequencer) throws Exception {
        // One producer for as long as this relay is the only one: what it has not sent ends with it
        try (var sending = new Sending(publisher)) {
            while (!stopping) {
                sequencer.sequence();
                if (sending.isDone()) {
                    sending.begin(sequencer.unsent());
                }
                var sentUpTo = sending.acknowledged();
                if (sentUpTo.isPresent()) {
                    sequencer.sentUpTo(sentUpTo.getAsLong());
                } else if (!sending.isWaiting()) {
                    await(POLL);
                }
                LockSupport.parkNanos(GATHERING.toNanos());
            }
        }
    }

    private void await(Duration atMost) {
        try {
            if (work.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
                work.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopping = true;
        }
    }
}

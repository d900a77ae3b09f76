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
import org.jboss.logging.Logger;

/**
 * Tells Kafka every fact of the log, at least once and in order per aggregate. One relay works at a time per service: the one
 * that holds the advisory lock; another replica goes on when it dies. It is woken after each commit and looks by itself every
 * 100 ms.
 */
@ApplicationScoped
@Startup
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final Duration AFTER_FAILURE = Duration.ofMillis(500);

    private final AgroalDataSource database;
    private final EventPublisher publisher;
    private final Semaphore work = new Semaphore(0);
    private final Thread thread = new Thread(this::run, "relay");
    private volatile boolean stopping;
    private boolean failing;

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
            } catch (Exception e) {
                failed(e);
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
            while (!stopping) {
                relay(sequencer);
            }
        }
    }

    private void relay(Sequencer sequencer) throws Exception {
        sequencer.sequence();
        var unsent = sequencer.unsent();
        if (unsent.isEmpty()) {
            await(POLL);
            return;
        }
        var sent = publisher.publish(unsent);
        if (sent > 0) {
            sequencer.sentUpTo(unsent.get(sent - 1).sequence());
        }
        if (sent < unsent.size()) {
            LOG.debugf("%d of %d events are not acknowledged yet", unsent.size() - sent, unsent.size());
            await(AFTER_FAILURE);
        } else if (failing) {
            failing = false;
            LOG.info("Events are relayed again");
        }
    }

    private void failed(Exception reason) {
        if (!failing && !stopping) {
            failing = true;
            LOG.warnf("Events wait in the log: %s", reason.getMessage());
            LOG.debug("Why", reason);
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

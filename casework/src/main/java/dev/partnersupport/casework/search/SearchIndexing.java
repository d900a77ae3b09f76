package dev.partnersupport.casework.search;

import dev.partnersupport.support.database.AllPartners;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Follows the event log some milliseconds behind, so that submitting does not wait for the index of the search. */
@ApplicationScoped
class SearchIndexing {

    private static final Logger LOG = Logger.getLogger(SearchIndexing.class);
    private static final long PAUSE_MILLIS = 50;

    private final SearchIndex index;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var worker = new Thread(work, "search-index");
        worker.setDaemon(true);
        return worker;
    });

    SearchIndexing(SearchIndex index) {
        this.index = index;
    }

    void begin(@Observes StartupEvent start) {
        thread.scheduleWithFixedDelay(this::catchUp, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.shutdown();
        thread.awaitTermination(3, TimeUnit.SECONDS);
    }

    private void catchUp() {
        try {
            AllPartners.act(() -> {
                while (!thread.isShutdown() && QuarkusTransaction.requiringNew().call(index::goOn)) {
                    Thread.onSpinWait();
                }
                return null;
            });
        } catch (Exception e) {
            LOG.warnf("The search waits and goes on: %s", e.getMessage());
            LOG.debug("Why", e);
        }
    }
}

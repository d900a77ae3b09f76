package dev.partnersupport.casework.search;

import dev.partnersupport.support.database.AllPartners;
import dev.partnersupport.support.database.RefusedData;
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

    /** Never ends by itself, whatever happens: what can't be taken in is left out, so that it does not hold up the rest. */
    private void catchUp() {
        try {
            AllPartners.act(() -> {
                while (!thread.isShutdown() && QuarkusTransaction.requiringNew().call(index::goOn)) {
                    Thread.onSpinWait();
                }
                return null;
            });
        } catch (Throwable e) {
            LOG.warnf("The search takes what comes next one by one: %s", e.getMessage());
            LOG.debug("Why", e);
            takeOneByOne();
        }
    }

    private void takeOneByOne() {
        try {
            AllPartners.act(() -> QuarkusTransaction.requiringNew().call(index::goOnWithOne));
        } catch (Throwable e) {
            LOG.debug("The search waits", e);
            if (RefusedData.isCauseOf(e)) {
                leaveOneOut(e);
            }
        }
    }

    private void leaveOneOut(Throwable why) {
        try {
            AllPartners.act(() -> {
                QuarkusTransaction.requiringNew().call(() -> {
                    index.leaveOneOut();
                    return null;
                });
                return null;
            });
            LOG.error("A fact can't be taken into the search, and is left out", why);
        } catch (Throwable e) {
            LOG.debug("The search waits", e);
        }
    }
}

package dev.partnersupport.casework.response;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.DueCases;
import dev.partnersupport.support.database.AllPartners;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Wakes the cases whose time has come. On every replica: a case is locked by the one that wakes it, and what it does is done
 * once, however late it is after a downtime.
 */
@ApplicationScoped
class CaseWatcher {

    private static final Logger LOG = Logger.getLogger(CaseWatcher.class);
    private static final int AT_ONCE = 500;
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(1);

    private final DueCases cases;
    private final CaseRecords records;

    CaseWatcher(DueCases cases, CaseRecords records) {
        this.cases = cases;
        this.records = records;
    }

    @Scheduled(every = "{partner-support.casework.watch-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void watch() throws Exception {
        AllPartners.act(() -> {
            var due = QuarkusTransaction.requiringNew().call(() -> cases.waking(records.now(), AT_ONCE));
            due.forEach(this::wake);
            return due.size();
        });
    }

    /** One that fails must not hold up the others. */
    private void wake(UUID id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> cases.toWake(id, records.now()).ifPresent(records::wake));
        } catch (RuntimeException e) {
            LOG.errorf(e, "The case %s could not do what it was time for, and is asked again in a while", id);
            QuarkusTransaction.requiringNew()
                    .run(() -> cases.postpone(id, records.now().plus(AFTER_FAILURE)));
        }
    }
}

package dev.partnersupport.casework.retention;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.support.database.AllPartners;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Takes contact and participants out of the cases that have been closed, cancelled or rejected for longer than configured. Nothing is
 * deleted: the case stays, and that it changed is a fact like any other. On every replica: a case is locked by the one that has it.
 */
@ApplicationScoped
class ContactRetention {

    private static final Logger LOG = Logger.getLogger(ContactRetention.class);
    private static final int AT_ONCE = 500;

    private final CaseRepository<?, ?> cases;
    private final CaseRecords records;
    private final Clock clock;
    private final Duration kept;

    ContactRetention(
            CaseRepository<?, ?> cases,
            CaseRecords records,
            Clock clock,
            @ConfigProperty(name = "partner-support.retention.contacts") Duration kept) {
        this.cases = cases;
        this.records = records;
        this.clock = clock;
        this.kept = kept;
    }

    @Scheduled(every = "{partner-support.retention.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() throws Exception {
        AllPartners.act(() -> {
            var overBefore = clock.instant().minus(kept);
            var over = QuarkusTransaction.requiringNew().call(() -> cases.overWithContact(overBefore, AT_ONCE));
            over.forEach(id -> anonymise(id, overBefore));
            return over.size();
        });
    }

    /** One that fails must not hold up the others; it is tried again the next time. */
    private void anonymise(UUID id, Instant overBefore) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> cases.toAnonymise(id, overBefore)
                            .ifPresent(over -> records.keep(over, over.anonymise(clock.instant()))));
        } catch (RuntimeException e) {
            LOG.errorf(e, "The contact of case %s could not be taken out of it", id);
        }
    }
}

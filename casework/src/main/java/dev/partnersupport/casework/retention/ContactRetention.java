package dev.partnersupport.casework.retention;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.DueCases;
import dev.partnersupport.support.database.AllPartners;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    private final DueCases cases;
    private final CaseRecords records;
    private final Clock clock;
    private final Duration kept;

    ContactRetention(
            DueCases cases,
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
            var failed = 0;
            for (var page = over(overBefore, failed); !page.isEmpty(); page = over(overBefore, failed)) {
                for (var id : page) {
                    failed += anonymise(id, overBefore) ? 0 : 1;
                }
            }
            return failed;
        });
    }

    private List<UUID> over(Instant overBefore, int failed) {
        return QuarkusTransaction.requiringNew().call(() -> cases.overWithContact(overBefore, failed, AT_ONCE));
    }

    /** One that fails, or that another replica has, must not hold up the others; it is tried again the next time. */
    private boolean anonymise(UUID id, Instant overBefore) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                var over = cases.toAnonymise(id, overBefore);
                over.ifPresent(found -> records.keep(found, found.anonymise(clock.instant())));
                return over.isPresent();
            });
        } catch (RuntimeException e) {
            LOG.errorf(e, "The contact of case %s could not be taken out of it", id);
            return false;
        }
    }
}

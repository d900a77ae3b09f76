package dev.partnersupport.directory.customerimport;

import dev.partnersupport.support.database.AllPartners;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Forgets imports that ended long ago, with what they refused; what they brought stays. */
@ApplicationScoped
class ImportSweep {

    private static final int AT_ONCE = 10_000;

    private final ImportRepository repository;
    private final Duration keep;
    private final Clock clock;

    ImportSweep(
            ImportRepository repository,
            @ConfigProperty(name = "partner-support.imports.keep") Duration keep,
            Clock clock) {
        this.repository = repository;
        this.keep = keep;
        this.clock = clock;
    }

    /** On every replica, since deleting twice does no harm. */
    @Scheduled(
            every = "{partner-support.imports.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws Exception {
        var before = clock.instant().minus(keep);
        AllPartners.act(() -> {
            var isMore = true;
            while (isMore) {
                isMore = QuarkusTransaction.requiringNew().call(() -> repository.forgetSome(before, AT_ONCE));
            }
            return null;
        });
    }
}

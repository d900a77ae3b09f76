package dev.partnersupport.escalation.remediation;

import dev.partnersupport.escalation.Shanghai;
import dev.partnersupport.support.database.AllPartners;
import dev.partnersupport.support.event.EventLog;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells of measures that were not done in time, once each. On every replica: who has the plan's lock tells. */
@ApplicationScoped
public class OverdueMeasures {

    private static final Logger LOG = Logger.getLogger(OverdueMeasures.class);
    private static final int AT_ONCE = 200;

    private final PlanRepository repository;
    private final EventLog events;
    private final Clock clock;

    OverdueMeasures(PlanRepository repository, EventLog events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Whether something that a partner has agreed to do is overdue. */
    public boolean areThere(String partnerId) {
        return repository.isOverdue(partnerId, Shanghai.day(clock.instant()));
    }

    @Scheduled(every = "{partner-support.remediation.watch-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void watch() throws Exception {
        AllPartners.act(() -> {
            var overdue = QuarkusTransaction.requiringNew()
                    .call(() -> repository.overdueUntold(Shanghai.day(clock.instant()), AT_ONCE));
            overdue.forEach(this::tellAlone);
            return null;
        });
    }

    /** One that fails must not hold up the others. */
    private void tellAlone(Measure measure) {
        try {
            QuarkusTransaction.requiringNew().run(() -> tell(measure.planId(), measure.id()));
        } catch (RuntimeException e) {
            LOG.errorf(e, "That the measure %s is overdue could not be told, and is tried again", measure.id());
        }
    }

    private void tell(UUID planId, UUID measureId) {
        var plan = repository.findById(planId, LockModeType.PESSIMISTIC_WRITE);
        var now = clock.instant();
        repository.measures(plan).stream()
                .filter(measure -> measure.id().equals(measureId) && plan.isAgreed())
                .filter(measure -> measure.isOverdueOn(Shanghai.day(now)) && !measure.isOverdueTold())
                .forEach(measure -> {
                    measure.told();
                    events.append(plan.measureOverdue(measureId, now));
                });
    }
}

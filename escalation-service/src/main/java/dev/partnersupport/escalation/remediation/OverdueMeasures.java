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

/** Tells of measures that were not done in time, once each. On every replica: who has the plan's lock tells. */
@ApplicationScoped
public class OverdueMeasures {

    private static final int AT_ONCE = 200;

    private final PlanRepository repository;
    private final EventLog events;
    private final Clock clock;

    OverdueMeasures(PlanRepository repository, EventLog events, Clock clock) {
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a partner has agreed to something that is overdue. */
    public boolean areThere(String partnerId) {
        return repository.isOverdue(partnerId, Shanghai.day(clock.instant()));
    }

    @Scheduled(every = "{partner-support.remediation.watch-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void watch() throws Exception {
        AllPartners.act(() -> {
            var overdue = QuarkusTransaction.requiringNew()
                    .call(() -> repository.overdueUntold(Shanghai.day(clock.instant()), AT_ONCE));
            overdue.forEach(
                    measure -> QuarkusTransaction.requiringNew().run(() -> tell(measure.planId(), measure.id())));
            return null;
        });
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

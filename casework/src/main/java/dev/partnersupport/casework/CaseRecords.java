package dev.partnersupport.casework;

import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.event.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one way on which facts of a case are kept: whatever happens to it, its response target follows. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class CaseRecords {

    private final EventLog events;
    private final ResponseRules rules;
    private final Duration standsAtMost;
    private final Clock clock;

    CaseRecords(
            EventLog events,
            ResponseRules rules,
            @ConfigProperty(name = "partner-support.casework.moves-by-itself-after") Duration standsAtMost,
            Clock clock) {
        this.events = events;
        this.rules = rules;
        this.standsAtMost = standsAtMost;
        this.clock = clock;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Keeps a fact that the case, which comes locked or new, has just become. */
    public void keep(SupportCase supportCase, Fact fact) {
        supportCase.settle(rules, standsAtMost, (UUID) fact.members().get("noteId"), fact.at());
        events.append(fact);
    }

    /** Lets the case do by itself what it is time for. */
    public void wake(SupportCase supportCase) {
        var now = now();
        supportCase.wake(standsAtMost, now).forEach(fact -> keep(supportCase, fact));
        // Also without one: it may have been put to sleep by another configuration
        supportCase.settle(rules, standsAtMost, null, now);
    }
}

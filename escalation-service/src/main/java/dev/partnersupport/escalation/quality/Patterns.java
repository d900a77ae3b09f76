package dev.partnersupport.escalation.quality;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.remediation.EscalationQuality.ProposedPlan;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.database.OneAtATime;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.event.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The pattern of inappropriate escalations on which the operator may ask for a meeting (FR-20): so many in so long a time that no plan names. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Patterns {

    private final QualityRepository repository;
    private final OneAtATime oneAtATime;
    private final EventLog events;
    private final int many;
    private final Duration window;

    Patterns(
            QualityRepository repository,
            OneAtATime oneAtATime,
            EventLog events,
            @ConfigProperty(name = "partner-support.pattern.inappropriate-escalations") int many,
            @ConfigProperty(name = "partner-support.pattern.within") Duration window) {
        this.repository = repository;
        this.oneAtATime = oneAtATime;
        this.events = events;
        this.many = many;
        this.window = window;
    }

    /** Tells the operator when a judgement makes a pattern of what was none before; one judgement of a partner at a time. */
    public void watched(String partnerId, Caller by, Instant now, Runnable judgement) {
        oneAtATime.of("pattern", partnerId);
        var wasThere = isThere(partnerId, now);
        judgement.run();
        if (!wasThere && isThere(partnerId, now)) {
            events.append(new Fact(
                    Aggregate.ESCALATION_PATTERN,
                    partnerId,
                    "pattern_detected",
                    partnerId,
                    Audience.OPERATOR,
                    by.actor(),
                    now,
                    Map.of()));
        }
    }

    private boolean isThere(String partnerId, Instant now) {
        return repository.unanswered(partnerId, now.minus(window)).size() >= many;
    }

    /** What a plan could name, while there is a pattern that no plan answers; only the operator decides. */
    Optional<ProposedPlan> proposed(String partnerId, Instant now) {
        return Optional.of(repository.unanswered(partnerId, now.minus(window)))
                .filter(unanswered -> unanswered.size() >= many)
                .map(unanswered -> new ProposedPlan(partnerId, unanswered));
    }
}

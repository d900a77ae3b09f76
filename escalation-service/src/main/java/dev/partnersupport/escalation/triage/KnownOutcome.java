package dev.partnersupport.escalation.triage;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.customerrequest.RecordOutcome;
import dev.partnersupport.contract.supportcase.StepOutcome;
import dev.partnersupport.support.caller.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What came of a step that was pending: added to it, since steps are never edited. */
@Entity
@Immutable
@Table(name = "step_outcome")
class KnownOutcome {

    @Id
    private UUID stepId;

    private UUID caseId;
    private String partnerId;

    @Enumerated(EnumType.STRING)
    private StepOutcome outcome;

    private String description;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor recordedBy;

    private Instant recordedAt;

    protected KnownOutcome() {}

    KnownOutcome(UUID stepId, UUID caseId, RecordOutcome known, Caller by, Instant now) {
        this.stepId = stepId;
        this.caseId = caseId;
        partnerId = by.partnerId();
        outcome = known.outcome();
        description = known.description();
        recordedBy = by.actor();
        recordedAt = now;
    }

    UUID stepId() {
        return stepId;
    }

    StepOutcome outcome() {
        return outcome;
    }

    String description() {
        return description;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}

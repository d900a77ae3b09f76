package dev.partnersupport.escalation.triage;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.customerrequest.RecordStep;
import dev.partnersupport.contract.supportcase.StepKind;
import dev.partnersupport.contract.supportcase.StepOutcome;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import dev.partnersupport.support.Ids;
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

@Entity
@Immutable
@Table(name = "troubleshooting_step")
class Step {

    @Id
    private UUID id;

    private UUID caseId;
    private String partnerId;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String description;

    @Enumerated(EnumType.STRING)
    private StepOutcome outcome;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor performedBy;

    private Instant performedAt;
    private Instant createdAt;

    protected Step() {}

    Step(UUID caseId, RecordStep step, Caller by, Instant now) {
        id = Ids.next();
        this.caseId = caseId;
        partnerId = by.partnerId();
        kind = step.kind();
        description = step.description();
        outcome = step.outcome();
        performedBy = by.actor();
        performedAt = step.performedAt() == null ? now : step.performedAt();
        createdAt = now;
    }

    TroubleshootingStep view() {
        return new TroubleshootingStep(id, kind, description, outcome, performedBy, performedAt, createdAt);
    }
}

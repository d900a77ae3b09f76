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

    private String articleId;
    private Integer articleVersion;
    private UUID suggestionId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor performedBy;

    private Instant performedAt;
    private Instant createdAt;

    protected Step() {}

    Step(UUID caseId, RecordStep step, QuotedArticle quoted, Caller by, Instant now) {
        id = Ids.next();
        this.caseId = caseId;
        partnerId = by.partnerId();
        kind = step.kind();
        description = step.description();
        outcome = step.outcome();
        articleId = quoted.id();
        articleVersion = quoted.version();
        suggestionId = step.suggestionId();
        performedBy = by.actor();
        performedAt = step.performedAt() == null ? now : step.performedAt();
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    boolean isPending() {
        return outcome == StepOutcome.PENDING;
    }

    /** @param known what came of it later; null while nothing did */
    TroubleshootingStep view(KnownOutcome known) {
        return new TroubleshootingStep(
                id,
                kind,
                description,
                known == null ? outcome : known.outcome(),
                known == null ? null : known.description(),
                known == null ? (isPending() ? null : createdAt) : known.recordedAt(),
                articleId,
                articleVersion,
                suggestionId,
                performedBy,
                performedAt,
                createdAt);
    }
}

package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.wire.Identified;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded troubleshooting step. */
@Schema(description = "A recorded troubleshooting step.")
public record TroubleshootingStep(
        @NotNull @Schema(description = "The step's id.") UUID id,
        @NotNull @Schema(description = "What was done.") StepKind kind,

        @NotNull @Schema(description = "What exactly was done or looked at.")
        String description,

        @NotNull @Schema(description = "What came of it.") StepOutcome outcome,

        @Schema(description = "What was said when the outcome became known.")
        String outcomeDescription,

        @Schema(description = "When the outcome became known; absent while it is pending.")
        Instant outcomeAt,

        @Schema(description = "The guidance article that was followed.")
        String articleId,

        @Schema(description = "In which version.") Integer articleVersion,

        @Schema(description = "The suggestion that led there.")
        UUID suggestionId,

        @NotNull @Schema(description = "Who recorded it.") Actor by,
        @NotNull @Schema(description = "When it was done.") Instant performedAt,

        @NotNull @Schema(description = "When it was recorded.")
        Instant createdAt)
        implements Identified {}

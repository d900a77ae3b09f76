package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.supportcase.StepKind;
import dev.partnersupport.contract.supportcase.StepOutcome;
import dev.partnersupport.contract.wire.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A troubleshooting step, to be recorded (FR-28 to FR-31). */
@Schema(description = "A troubleshooting step; steps are added, never edited.")
public record RecordStep(
        @NotNull @Schema(description = "What was done.") StepKind kind,

        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "What exactly was done or looked at.",
                examples = "Checked the service health page: normal.")
        String description,

        @NotNull @Schema(description = "What came of it.") StepOutcome outcome,

        @Schema(description = "When; now, when absent.") Instant performedAt,

        @Pattern(regexp = Slug.PATTERN)
        @Schema(description = "The guidance article that was followed.", examples = "sign-in-loop")
        String articleId,

        @Schema(description = "The suggestion of the guidance that led there; says which article and version.")
        UUID suggestionId) {}

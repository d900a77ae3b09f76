package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.supportcase.StepOutcome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a step whose outcome was not known when it was recorded (FR-29). */
@Schema(description = "What came of a step that was pending.")
public record RecordOutcome(
        @NotNull @Schema(description = "What came of it; not `pending`.")
        StepOutcome outcome,

        @Size(max = 4000) @Schema(description = "What is to be said about it.")
        String description) {}

package dev.partnersupport.contract.remediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a plan ended. */
@Schema(description = "How a plan ended.")
public record RecordPlanOutcome(
        @NotNull @Schema(description = "How the plan ended.")
        Result result,

        @NotBlank @Size(max = 4000) @Schema(description = "What came of it, in words.")
        String summary) {

    /** How a plan ended. */
    @Schema(name = "PlanResult", description = "`completed` when every measure was done.")
    public enum Result {
        COMPLETED,
        FAILED
    }
}

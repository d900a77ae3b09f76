package dev.partnersupport.contract.customerrequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The operator's judgement of an escalation (FR-19). */
@Schema(description = "Whether an escalation was appropriate.")
public record Assess(
        @NotNull @Schema(description = "Whether it was appropriate.")
        Boolean appropriate,

        @Schema(description = "Why not; required when it was not, and only then.")
        ReasonCode reasonCode,

        @NotBlank @Size(max = 4000) @Schema(description = "Why, in words; both sides read it.")
        String reason) {

    /** Why an escalation was not appropriate. */
    @Schema(
            name = "AssessmentReasonCode",
            description =
                    "Why an escalation was not appropriate. `insufficient_troubleshooting`: too little was tried; `documented_solution`: the guidance solves it; `partner_responsibility`: what it is about is the partner's own; `wrong_kind`: it was a service request.",
            extensions = @Extension(name = "x-growing", value = "true"))
    public enum ReasonCode {
        INSUFFICIENT_TROUBLESHOOTING,
        DOCUMENTED_SOLUTION,
        PARTNER_RESPONSIBILITY,
        WRONG_KIND,
        OTHER
    }
}

package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much a case hurts now. */
@Schema(description = "How much the case hurts now.")
public record ChangeSeverity(
        @NotNull @Schema(description = "The partner may raise it, the operator raise or lower it.")
        Severity severity,

        @NotBlank @Size(max = 4000) @Schema(description = "Why; kept as a public note.")
        String reason,

        @Size(max = 4000) @Schema(description = "What it stops; required when `critical` and not said before.")
        String businessImpact) {}

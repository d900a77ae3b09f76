package dev.partnersupport.contract.remediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A measure was done. */
@Schema(description = "A measure was done.")
public record ReportMeasureDone(
        @NotBlank @Size(max = 4000) @Schema(description = "What shows it.")
        String evidence) {}

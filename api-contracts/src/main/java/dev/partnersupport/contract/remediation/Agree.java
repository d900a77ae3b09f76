package dev.partnersupport.contract.remediation;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A side agrees to the plan. */
@Schema(description = "Agrees to the plan as it stands.")
public record Agree(
        @Size(max = 20000) @Schema(description = "The minutes of the meeting; the operator's, and required of it.")
        String minutes) {}

package dev.partnersupport.contract.remediation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The operator asks for a remediation plan (FR-20). */
@Schema(description = "Asks a partner for a remediation plan; the partner can't decline, only propose times.")
public record RequestPlan(
        @NotBlank @Size(max = 255) @Schema(description = "The partner's id.")
        String partnerId,

        @NotBlank @Size(max = 4000) @Schema(description = "What the operator sees as the cause.")
        String cause,

        @NotEmpty @Size(max = 100) @Schema(description = "The escalations concerned, all of this partner.")
        List<@NotNull UUID> customerRequestIds) {}

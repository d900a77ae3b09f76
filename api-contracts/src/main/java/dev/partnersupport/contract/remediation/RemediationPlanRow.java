package dev.partnersupport.contract.remediation;

import dev.partnersupport.contract.wire.Identified;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A remediation plan in a list. */
@Schema(description = "A remediation plan in a list.")
public record RemediationPlanRow(
        @NotNull @Schema(description = "The plan's id.") UUID id,

        @NotNull @Schema(description = "The version that it has now.")
        long version,

        @NotNull @Schema(description = "Its short number.") String number,
        @NotNull @Schema(description = "The partner's id.") String partnerId,
        @NotNull @Schema(description = "Where it stands.") PlanState status,

        @NotNull @Schema(description = "When it was requested.")
        Instant createdAt,

        @NotNull @Schema(description = "When it changed last.")
        Instant updatedAt)
        implements Identified {}

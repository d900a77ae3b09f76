package dev.partnersupport.contract.remediation;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time for a meeting. */
@Schema(description = "A time for a meeting.")
public record TimeSlot(
        @NotNull @Schema(description = "When the time begins.")
        Instant from,

        @NotNull @Schema(description = "When it ends, later than `from`.")
        Instant to) {}

package dev.partnersupport.contract.remediation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When partner and operator meet. */
@Schema(description = "When partner and operator meet.")
public record SetMeeting(
        @NotNull @Schema(description = "When the meeting begins.")
        Instant from,

        @NotNull @Schema(description = "When it ends, later than `from`.")
        Instant to,

        @Size(max = 500) @Schema(description = "Where, or the address of a call.")
        String place) {}

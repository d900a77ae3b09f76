package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.caller.Actor;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer request's escalation. */
@Schema(description = "The escalation of a customer request.")
public record Escalation(
        @NotNull @Schema(description = "What the partner lacks.")
        List<Missing> missing,

        @Schema(description = "Why, in words.") String justification,

        @NotNull @Schema(description = "Whether the customer still needed help.")
        Boolean customerStillNeedsHelp,

        @NotNull @Schema(description = "Who escalated.") Actor by,
        @NotNull @Schema(description = "When.") Instant at) {}

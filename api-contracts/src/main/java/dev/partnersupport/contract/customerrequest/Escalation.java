package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.supportcase.Severity;
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

        @NotNull @Schema(description = "How much it hurt.") Severity severity,
        @Schema(description = "What it stopped.") String businessImpact,

        @Schema(description = "In what it differs from the incident that was ongoing.")
        String differsFromIncident,

        @NotNull @Schema(description = "The program guide in force (FR-16, FR-22).")
        GuideReference guide,

        @NotNull @Schema(description = "Codes of the rules that were not met and only noted.")
        List<String> noted,

        @NotNull @Schema(description = "Who escalated it.") Actor by,

        @NotNull @Schema(description = "When it was escalated.")
        Instant at) {}

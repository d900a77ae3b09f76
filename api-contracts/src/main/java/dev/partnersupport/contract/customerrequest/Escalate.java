package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.supportcase.Severity;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the operator must take over (FR-18, FR-31). */
@Schema(description = "Why the operator must take over.")
public record Escalate(
        @Size(max = 3)
        @Schema(description = "What the partner lacks; not asked for when the operator is the topic's first responder.")
        List<@NotNull Missing> missing,

        @Size(max = 4000)
        @Schema(description = "Why, in words: 10 characters or more; not asked for when the operator responds first.")
        String justification,

        @NotNull @Schema(description = "Whether the customer still needs help: else there is nothing to escalate.")
        Boolean customerStillNeedsHelp,

        @Schema(description = "How much it hurts now; the request's own severity when absent.")
        Severity severity,

        @Size(max = 4000)
        @Schema(description = "What it stops; needed when `critical`, unless the request says it already.")
        String businessImpact,

        @Size(max = 4000)
        @Schema(
                description =
                        "In what the problem differs from the ongoing incident on the service: without it such a request waits for the incident's end.")
        String differsFromIncident,

        @Size(max = 64) @Schema(description = "The program guide that the partner went by; must be the one in force.")
        String guideVersion) {}

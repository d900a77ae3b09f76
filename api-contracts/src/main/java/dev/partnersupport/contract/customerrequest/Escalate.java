package dev.partnersupport.contract.customerrequest;

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
        Boolean customerStillNeedsHelp) {}

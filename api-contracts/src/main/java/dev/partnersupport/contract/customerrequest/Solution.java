package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.caller.Actor;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a request was solved without an escalation. */
@Schema(description = "How it was solved without an escalation.")
public record Solution(
        @NotNull @Schema(description = "Who solved it.") Solve.SolvedBy solvedBy,
        @NotNull @Schema(description = "What solved it.") String summary,

        @Schema(description = "The troubleshooting step that solved it.")
        UUID stepId,

        @NotNull @Schema(description = "Who said so.") Actor by,

        @NotNull @Schema(description = "When it was solved.")
        Instant at) {}

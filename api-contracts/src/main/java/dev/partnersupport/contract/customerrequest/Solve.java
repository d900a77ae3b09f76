package dev.partnersupport.contract.customerrequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request ends without an escalation (FR-29, FR-30). */
@Schema(description = "How a request was solved without an escalation.")
public record Solve(
        @NotNull @Schema(description = "Who solved it.") SolvedBy solvedBy,

        @NotBlank @Size(max = 4000) @Schema(description = "What solved it.", examples = "Reset the password.")
        String summary,

        @Schema(description = "The troubleshooting step that solved it.")
        UUID stepId) {

    /** Who solved it. */
    @Schema(name = "SolvedBy", description = "`customer`: as the partner had instructed it.")
    public enum SolvedBy {
        PARTNER,
        CUSTOMER
    }
}

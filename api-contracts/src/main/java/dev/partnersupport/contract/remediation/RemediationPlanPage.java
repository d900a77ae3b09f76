package dev.partnersupport.contract.remediation;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Remediation plans, the newest first. */
@Schema(description = "Remediation plans, the newest first.")
public record RemediationPlanPage(
        @NotNull @Schema(description = "The plans, the newest first.")
        List<RemediationPlanRow> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

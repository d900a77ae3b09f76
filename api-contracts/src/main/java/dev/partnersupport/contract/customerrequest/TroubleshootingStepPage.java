package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.paging.Page;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Troubleshooting steps, oldest first. */
@Schema(description = "Troubleshooting steps, oldest first.")
public record TroubleshootingStepPage(
        @NotNull @Schema(description = "The steps, in the order in which they were recorded.")
        List<TroubleshootingStep> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

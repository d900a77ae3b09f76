package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rules of the gate. */
@Schema(description = "The rules of the gate.")
public record EscalationRulePage(
        @NotNull @Schema(description = "The rules of the gate.")
        List<EscalationRule> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

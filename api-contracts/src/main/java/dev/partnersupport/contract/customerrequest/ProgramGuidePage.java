package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Versions of the program guide, the newest first. */
@Schema(description = "Versions of the program guide, the newest first.")
public record ProgramGuidePage(
        @NotNull @Schema(description = "The versions, the newest first.")
        List<ProgramGuide> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

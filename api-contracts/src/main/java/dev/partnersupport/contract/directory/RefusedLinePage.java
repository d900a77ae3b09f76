package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Refused lines in the order of the file. */
@Schema(description = "Refused lines, in the order of the file.")
public record RefusedLinePage(
        @NotNull @Schema(description = "What is wrong.") List<RefusedLine> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

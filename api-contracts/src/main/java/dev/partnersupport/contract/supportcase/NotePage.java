package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Notes, oldest first. */
@Schema(description = "Notes, oldest first.")
public record NotePage(
        @NotNull @Schema(description = "The notes that the caller may read.")
        List<Note> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happened to a case, oldest first. */
@Schema(description = "What happened to the case, oldest first.")
public record HistoryPage(
        @NotNull @Schema(description = "The entries of this page.")
        List<HistoryEntry> items,

        @Schema(description = "Leads to the next page; absent on the last.")
        String nextCursor)
        implements Page {}

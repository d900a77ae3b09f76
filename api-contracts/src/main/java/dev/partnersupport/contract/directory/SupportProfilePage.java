package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Partners and their support profiles. */
@Schema(description = "Partners and their support profiles, by the partner's id.")
public record SupportProfilePage(
        @NotNull @Schema(description = "One row for each partner.")
        List<SupportProfileRow> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

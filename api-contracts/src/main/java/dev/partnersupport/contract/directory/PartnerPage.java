package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Partners by id. */
@Schema(description = "Partners, by their id.")
public record PartnerPage(
        @NotNull @Schema(description = "The partners, by their id.")
        List<PartnerView> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

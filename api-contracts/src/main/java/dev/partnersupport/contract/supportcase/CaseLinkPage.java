package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cases that belong to this one, in the order in which they were linked. */
@Schema(description = "Cases that belong to this one, the first linked first.")
public record CaseLinkPage(
        @NotNull @Schema(description = "The links of the case.")
        List<CaseLink> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

package dev.partnersupport.contract.guidance;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Articles, by their slug. */
@Schema(description = "Articles, by their slug.")
public record GuidanceArticlePage(
        @NotNull @Schema(description = "The articles that were found.")
        List<GuidanceArticleRow> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

package dev.partnersupport.contract.guidance;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article in a list. */
@Schema(description = "An article in a list.")
public record GuidanceArticleRow(
        @NotNull @Schema(description = "The article's slug.")
        String id,

        @NotNull @Schema(description = "What it is about.") ArticleKind kind,

        @NotNull @Schema(description = "Its title, in the caller's language.")
        String title,

        @NotNull @Schema(description = "The version that it has now.")
        long version) {}

package dev.partnersupport.contract.guidance;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often guidance was shown, followed and of help. */
@Schema(description = "How often guidance was shown, followed and of help.")
public record GuidanceEffect(
        @NotNull @Schema(description = "The first day that counts.")
        LocalDate from,

        @NotNull @Schema(description = "Day behind the last.")
        LocalDate to,

        @NotNull @Schema(description = "Articles shown first for a request on these days.")
        Long suggested,

        @NotNull @Schema(description = "Those of them that a step quotes.")
        Long quoted,

        @NotNull @Schema(description = "Those of them that a step quotes whose outcome is `solved`.")
        Long solved,

        @NotNull @Schema(description = "The same by article, the most suggested first.")
        List<OfArticle> byArticle) {

    /** How often one article was of help. */
    @Schema(name = "GuidanceEffectOfArticle", description = "How often one article was shown, followed and of help.")
    public record OfArticle(
            @NotNull @Schema(description = "The article's slug.")
            String articleId,

            @NotNull @Schema(description = "How often it was shown.")
            Long suggested,

            @NotNull @Schema(description = "How often a step quotes it.")
            Long quoted,

            @NotNull @Schema(description = "How often that solved the problem.")
            Long solved) {}
}

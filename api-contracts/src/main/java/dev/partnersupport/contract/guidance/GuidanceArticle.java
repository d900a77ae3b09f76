package dev.partnersupport.contract.guidance;

import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A how-to article in the caller's language. */
@Schema(description = "A how-to article in the caller's language.")
public record GuidanceArticle(
        @NotNull @Schema(description = "The article's slug.", examples = "sign-in-loop")
        String id,

        @NotNull @Schema(description = "What it is about.") ArticleKind kind,

        @NotNull @Schema(description = "The title, in the caller's language.")
        String title,

        @NotNull @Schema(description = "The whole text, plain, in the caller's language.")
        String body,

        @NotNull @Schema(description = "The language of title and text.", examples = "de")
        String language,

        @NotNull @Schema(description = "The services it is for; empty when for any.")
        List<String> serviceIds,

        @NotNull @Schema(description = "The topics it is for; empty when for any.")
        List<String> topicIds,

        @NotNull @Schema(description = "Counts what was written, from 1; also the ETag.")
        long version)
        implements Versioned {}

package dev.partnersupport.contract.guidance;

import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A how-to article in the caller's language. */
@Schema(description = "A how-to article in the caller's language.")
public record GuidanceArticle(
        @NotNull @Schema(description = "Its slug.", examples = "sign-in-checklist")
        String id,

        @NotNull @Schema(description = "What it is about.") ArticleKind kind,
        @NotNull @Schema(description = "Its title.") String title,
        @NotNull @Schema(description = "Its text.") String body,

        @NotNull @Schema(description = "The language of title and text.", examples = "de")
        String language,

        @NotNull @Schema(description = "The services it is for; empty when for any.")
        List<String> serviceIds,

        @NotNull @Schema(description = "The topics it is for; empty when for any.")
        List<String> topicIds,

        @NotNull @Schema(description = "Counts what was written, from 1; also the ETag.")
        long version)
        implements Versioned {}

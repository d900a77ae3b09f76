package dev.partnersupport.contract.guidance;

import dev.partnersupport.contract.wire.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article as the operator writes it. */
@Schema(description = "An article as the operator writes it.")
public record PutGuidanceArticle(
        @NotNull @Schema(description = "What it is about.") ArticleKind kind,

        @NotNull @Size(min = 3, max = 3) @Schema(description = "Title and text in every language.")
        List<@NotNull @Valid ArticleText> texts,

        @NotNull @Size(max = 50) @Schema(description = "The services it is for; empty when for any.")
        List<@NotNull @Pattern(regexp = Slug.PATTERN) String> serviceIds,

        @NotNull @Size(max = 50) @Schema(description = "The topics it is for; empty when for any.")
        List<@NotNull @Pattern(regexp = Slug.PATTERN) String> topicIds) {

    /** Title and text in one language (FR-34). */
    @Schema(name = "ArticleText", description = "Title and text in one language.")
    public record ArticleText(
            @NotNull
            @Pattern(regexp = "^(en|de|zh-Hans)$")
            @Schema(description = "The title, as it stands in lists.", examples = "zh-Hans")
            String language,

            @NotBlank @Size(max = 255) @Schema(description = "The title, as it stands in lists.")
            String title,

            @NotBlank @Size(max = 20000) @Schema(description = "The whole text, plain.")
            String body) {}
}

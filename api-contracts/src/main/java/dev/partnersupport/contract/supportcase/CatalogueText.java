package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Name and description of a catalogue's thing in one language (FR-34). */
@Schema(description = "Name and description in one language.")
public record CatalogueText(
        @NotNull
        @Pattern(regexp = "^(en|de|zh-Hans)$")
        @Schema(description = "`en`, `de` or `zh-Hans`.", examples = "zh-Hans")
        String language,

        @NotBlank @Size(max = 255) @Schema(description = "The name, as it stands in lists.")
        String name,

        @NotBlank @Size(max = 4000) @Schema(description = "What belongs to it.")
        String description) {}

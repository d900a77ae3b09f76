package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the partner thinks of a resolution. */
@Schema(description = "What the partner thinks of the resolution.")
public record GiveFeedback(
        @NotNull @Min(1) @Max(5) @Schema(description = "From 1, poor, to 5, excellent.", examples = "4")
        Integer rating,

        @Size(max = 4000) @Schema(description = "What is to be said beside the rating.")
        String comment) {}

package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The representative who works on the case. */
@Schema(description = "The representative who works on the case.")
public record Assignee(
        @NotNull @Schema(description = "The representative's `sub`.")
        String id,

        @NotNull @Schema(description = "The representative's name.")
        String name) {}

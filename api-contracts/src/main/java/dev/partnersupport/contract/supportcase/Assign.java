package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who works on the case; an operator takes one by naming itself. */
@Schema(description = "The representative who works on the case.")
public record Assign(
        @NotBlank
        @Size(max = 255)
        @Schema(description = "The representative's `sub`.", examples = "operator-representative")
        String id,

        @NotBlank @Size(max = 255) @Schema(description = "The name that the partner sees.", examples = "Wei Zhang")
        String name) {}

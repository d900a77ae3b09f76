package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something of a catalogue, named in the caller's language. */
@Schema(description = "Something of a catalogue, named in the caller's language.")
public record NamedReference(
        @NotNull @Schema(description = "The slug of what is meant.")
        String id,

        @NotNull @Schema(description = "Its name, in the caller's language.")
        String name) {}

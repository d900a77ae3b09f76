package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The partner a case belongs to. */
@Schema(name = "PartnerReference", description = "The partner.")
public record PartnerReference(
        @NotNull @Schema(description = "The partner's id.", examples = "lotus")
        String id,

        @NotNull @Schema(description = "The partner's name; its id while no name is known.")
        String name) {}

package dev.partnersupport.contract.directory;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer in a list (SR-14). */
@Schema(description = "A customer in a list.")
public record CustomerRow(
        @NotNull @Schema(description = "The customer's id.") UUID id,

        @NotNull @Schema(description = "The version that it has now.")
        long version,

        @NotNull @Schema(description = "The company's name.")
        String companyName,

        @NotNull @Schema(description = "Its primary domain.")
        String primaryDomain,

        @Schema(description = "The partner's own customer number.")
        String externalReference,

        @NotNull @Schema(description = "Whether the partner may act in its admin center.")
        CustomerView.DelegatedAdministration delegatedAdministration,

        @NotNull @Schema(description = "Whether the partner still resells to it.")
        CustomerView.Relationship relationship,

        @NotNull @Schema(description = "How many of its requests are open.", minimum = "0")
        Long openRequests,

        @NotNull @Schema(description = "The worst health of the services resold to it.")
        Health worstHealth,

        @NotNull @Schema(description = "When it was registered.")
        Instant createdAt,

        @NotNull @Schema(description = "When it changed last.")
        Instant updatedAt) {}

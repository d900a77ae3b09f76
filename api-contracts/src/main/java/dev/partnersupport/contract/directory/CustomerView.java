package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.wire.Identified;
import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer of the calling partner. */
@Schema(description = "A customer of the calling partner.")
public record CustomerView(
        @NotNull @Schema(description = "The customer's id.") UUID id,

        @NotNull @Schema(description = "Changes with every fact about it; also the ETag.")
        long version,

        @NotNull @Schema(description = "The company's name.")
        String companyName,

        @NotNull @Schema(description = "Its primary domain.")
        String primaryDomain,

        @Schema(description = "The partner's own customer number.")
        String externalReference,

        @Schema(description = "The integrator's own.") Map<String, String> metadata,

        @NotNull @Schema(description = "Whether the partner may act in its admin center.")
        DelegatedAdministration delegatedAdministration,

        @NotNull @Schema(description = "Whether the partner still resells to it.")
        Relationship relationship,

        @NotNull @Schema(description = "When it was registered.")
        Instant createdAt,

        @NotNull @Schema(description = "When it changed last.")
        Instant updatedAt)
        implements Identified, Versioned {

    /** Delegated administration and since when. */
    @Schema(
            name = "DelegatedAdministration",
            description = "Whether the partner may act in the customer's admin center.")
    public record DelegatedAdministration(
            @NotNull @Schema(description = "Whether it is granted.")
            Boolean granted,

            @Schema(description = "Since when it is granted; absent while it is not.")
            Instant since,

            @Schema(description = "When it was revoked last; absent if it never was.")
            Instant revokedAt) {}

    /** The reseller relationship. */
    @Schema(name = "CustomerRelationship", description = "Whether the partner is the customer's reseller.")
    public enum Relationship {
        ACTIVE,
        ENDED
    }
}

package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.supportcase.Contact;
import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner: a reseller, the tenant of the system. */
@Schema(name = "Partner", description = "A partner: a reseller.")
public record PartnerView(
        @NotNull @Schema(description = "The partner's id, the identity provider's.", examples = "lotus")
        String id,

        @NotNull @Schema(description = "Changes with every change; also the ETag.")
        long version,

        @NotNull @Schema(description = "Its name; its id until it says another.")
        String name,

        @Schema(description = "Country, ISO 3166-1 alpha-2.")
        String countryCode,

        @Schema(description = "The partner's telephone number, international.")
        String telephone,

        @Schema(description = "The partner's time zone, of the IANA database.")
        String timeZone,

        @Schema(description = "BCP 47 tag of the language to write in.")
        String language,

        @Schema(description = "Whom the operator contacts about the partner itself; a case names its own contact.")
        Contact defaultContact,

        @NotNull @Schema(description = "When it called first.")
        Instant createdAt,

        @NotNull @Schema(description = "When it changed last.")
        Instant updatedAt)
        implements Versioned {}

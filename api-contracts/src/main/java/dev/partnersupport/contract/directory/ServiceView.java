package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service of the catalogue. */
@Schema(description = "A service of the catalogue.")
public record ServiceView(
        @NotNull @Schema(description = "The service's slug.", examples = "microsoft-365")
        String id,

        @NotNull @Schema(description = "Changes with every change; also the ETag.")
        long version,

        @NotNull @Schema(description = "The service's name, in the caller's language.")
        String name,

        @NotNull @Schema(description = "What it is.") String description,

        @Schema(description = "The admin center's address; `{domain}` stands for the customer's primary domain.")
        String adminCenterTemplate)
        implements Versioned {}

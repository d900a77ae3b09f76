package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service that is resold to a customer, how it is, and the way into the customer's admin center (FR-26, FR-27). */
@Schema(
        description = "A service that is resold to a customer.",
        extensions = @Extension(name = "x-moves-by-itself", value = "true"))
public record ResoldServiceView(
        @NotNull @Schema(description = "The service's slug.")
        String serviceId,

        @NotNull @Schema(description = "Changes with what is resold; also the ETag.")
        long version,

        @NotNull @Schema(description = "The service's name.")
        String name,

        @NotNull @Schema(description = "The subscriptions that the customer has to it.")
        List<Subscription> subscriptions,

        @Schema(description = "The way into the customer's admin center; absent without delegated administration.")
        URI adminCenterUrl,

        @NotNull @Schema(description = "How the service is.")
        Health health,

        @NotNull @Schema(description = "Incidents on it that have not ended.")
        List<UUID> incidents)
        implements Versioned {

    /** Health and incidents change by themselves. */
    @Override
    public boolean followsItsVersion() {
        return false;
    }
}

package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.directory.ServiceIncidentState;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The incident that a request waits for. */
@Schema(description = "The incident that the request waits for.")
public record IncidentReference(
        @NotNull @Schema(description = "The incident's id.") UUID id,

        @NotNull @Schema(description = "What is wrong, in a line.")
        String title,

        @NotNull @Schema(description = "Where it stands.") ServiceIncidentState state) {}

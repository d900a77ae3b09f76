package dev.partnersupport.contract.customerrequest;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The incident that a request is to wait for (SR-6). */
@Schema(description = "The incident to wait for.")
public record AttachIncident(
        @NotNull @Schema(description = "An incident on the request's service that has not ended.")
        UUID incidentId) {}

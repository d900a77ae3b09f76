package dev.partnersupport.contract.guidance;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is offered for a customer request (FR-17). */
@Path("/v1/customer-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance", description = "Articles and checklists that are offered before an escalation.")
public interface CustomerRequestGuidanceApi {

    @GET
    @Path("/{id}/guidance")
    @Operation(
            operationId = "readCustomerRequestGuidance",
            summary = "Read what may help with a customer request",
            description =
                    "Ranked for its topic, support area, service and text. What the partner is shown is remembered, so that a step can quote it.")
    @APIResponse(responseCode = "200", description = "The guidance.")
    Guidance readGuidance(@PathParam("id") @Parameter(description = "The customer request's id.") UUID id);
}

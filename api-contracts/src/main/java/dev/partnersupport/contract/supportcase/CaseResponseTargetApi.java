package dev.partnersupport.contract.supportcase;

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

/** The response target of a case of either kind. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface CaseResponseTargetApi {

    @GET
    @Path("/{id}/response-target")
    @Operation(
            operationId = "readCaseResponseTarget",
            summary = "Read how a response target came about",
            description =
                    "The intervals in which it ran and was paused, with their causes, so that both sides can compute it. There is none before the operator knows of the case.")
    @APIResponse(responseCode = "200", description = "The response target.")
    ResponseTarget readResponseTarget(@PathParam("id") @Parameter(description = "The case's id.") UUID id);
}

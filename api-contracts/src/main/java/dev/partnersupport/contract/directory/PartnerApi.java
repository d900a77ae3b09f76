package dev.partnersupport.contract.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The calling partner's own record, made at its first call. */
@Path("/v1/partner")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partner", description = "The partner's own record.")
public interface PartnerApi {

    @GET
    @Operation(
            operationId = "readPartner",
            summary = "Read the own record",
            description = "It is made at the partner's first call, with its id as its name.")
    @APIResponse(responseCode = "200", description = "The calling partner.")
    PartnerView read();

    @PUT
    @Operation(
            operationId = "putPartner",
            summary = "Write the own record",
            description = "Replaces all of it: what is absent is removed.")
    @APIResponse(responseCode = "200", description = "As it is now, replaced.")
    PartnerView put(@Valid @NotNull PutPartner partner);
}

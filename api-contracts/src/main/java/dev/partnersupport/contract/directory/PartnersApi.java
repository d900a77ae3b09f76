package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All partners, for the operator. */
@Path("/v1/partners")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Partners", description = "All partners, for the operator.")
public interface PartnersApi {

    @GET
    @Operation(operationId = "listPartners", summary = "List the partners", description = "For the operator.")
    @APIResponse(responseCode = "200", description = "A page of partners.")
    PartnerPage list(@Valid @BeanParam PageQuery page);

    @GET
    @Path("/{partnerId}")
    @Operation(operationId = "readPartnerById", summary = "Read a partner", description = "For the operator.")
    @APIResponse(responseCode = "200", description = "The partner.")
    PartnerView read(
            @PathParam("partnerId") @Size(max = 255) @Parameter(description = "The partner's id.") String partnerId);
}

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** All partners' support profiles, for the operator who checks them (FR-11, FR-12). */
@Path("/v1/support-profiles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support profiles", description = "All partners' support profiles, for the operator.")
public interface SupportProfilesApi {

    @GET
    @Operation(
            operationId = "listSupportProfiles",
            summary = "List which partners can be reached, and when",
            description = "For the operator: one row for each partner, also for those that have published nothing.")
    @APIResponse(responseCode = "200", description = "A page of partners.")
    SupportProfilePage list(
            @QueryParam("state") @Parameter(description = "Only partners whose published profile amounts to this.")
                    List<SupportProfileRow.Coverage> state,
            @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{partnerId}")
    @Operation(
            operationId = "readSupportProfileOfPartner",
            summary = "Read a partner's published support profile",
            description = "For the operator. 404 while none is published.")
    @APIResponse(responseCode = "200", description = "What its customers may see.")
    SupportProfileView read(
            @PathParam("partnerId") @Size(max = 255) @Parameter(description = "The partner's id.") String partnerId);
}

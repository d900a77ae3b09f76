package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Cases that belong to a case of either kind. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface CaseLinksApi {

    @POST
    @Path("/{id}/links")
    @ResponseStatus(201)
    @Operation(
            operationId = "addCaseLink",
            summary = "Link a case to another",
            description =
                    "Of the same partner and of the same kind. Both show the link; the operator's `duplicate_of` resolves this one.")
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            description = "The link, as it was made.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CaseLink.class)))
    CaseLink addLink(@PathParam("id") @Parameter(description = "The case's id.") UUID id, @Valid @NotNull AddLink link);

    @GET
    @Path("/{id}/links")
    @Operation(
            operationId = "listCaseLinks",
            summary = "List the cases that belong to a case",
            description = "The first linked first.")
    @APIResponse(responseCode = "200", description = "A page of links.")
    CaseLinkPage listLinks(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id, @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}/links/{linkId}")
    @Operation(
            operationId = "readCaseLink",
            summary = "Read a link",
            description = "Which case it leads to, and where that stands.")
    @APIResponse(responseCode = "200", description = "The link, and where the other case stands.")
    CaseLink readLink(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id,
            @PathParam("linkId") @Parameter(description = "The link's id.") UUID linkId);
}

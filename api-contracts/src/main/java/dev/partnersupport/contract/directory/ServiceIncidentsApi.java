package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.MergePatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Known interruptions of services (SR-1, SR-6). */
@Path("/v1/service-incidents")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service incidents", description = "Known interruptions of services.")
public interface ServiceIncidentsApi {

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "announceServiceIncident",
            summary = "Announce an incident",
            description = "For the operator.")
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            description = "The incident, as it was announced.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ServiceIncidentView.class)))
    ServiceIncidentView announce(@Valid @NotNull AnnounceIncident incident);

    @GET
    @Operation(
            operationId = "listServiceIncidents",
            summary = "List the incidents",
            description = "Newest first: those that concern everybody, and those of the caller's own customers.")
    @APIResponse(responseCode = "200", description = "A page of incidents, newest first.")
    ServiceIncidentPage list(
            @QueryParam("state") @Parameter(description = "Only incidents that stand there.")
                    List<ServiceIncidentState> state,
            @Valid @BeanParam PageQuery page);

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateServiceIncident",
            summary = "Change an incident",
            description =
                    "For the operator's leads: what it concerns, how it goes on, that it has ended, one more word on it.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = UpdateIncident.class)))
    @APIResponse(responseCode = "200", description = "The incident as it is now.")
    ServiceIncidentView update(
            @PathParam("id") @Parameter(description = "The incident's id.") UUID id,
            @NotNull MergePatch<UpdateIncident> patch);

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readServiceIncident",
            summary = "Read an incident",
            description = "With all that was said about it.")
    @APIResponse(responseCode = "200", description = "The incident.")
    ServiceIncidentView read(@PathParam("id") @Parameter(description = "The incident's id.") UUID id);
}

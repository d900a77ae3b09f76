package dev.partnersupport.contract.servicerequest;

import dev.partnersupport.contract.supportcase.Assign;
import dev.partnersupport.contract.supportcase.CaseCounts;
import dev.partnersupport.contract.supportcase.CaseQuery;
import dev.partnersupport.contract.supportcase.ChangeSeverity;
import dev.partnersupport.contract.supportcase.Transition;
import dev.partnersupport.contract.supportcase.UpdateCase;
import dev.partnersupport.contract.wire.MergePatch;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Service requests: submitted by the partner, answered by the operator (FR-2 to FR-8). */
@Path("/v1/service-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service requests", description = "The partner's own problems with Partner Center.")
public interface ServiceRequestsApi {

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "submitServiceRequest",
            summary = "Submit a service request",
            description =
                    "It is the operator's at once: `responseTarget.dueAt` says by when a representative makes contact.")
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            description = "Submitted: a representative will contact the partner.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ServiceRequestView.class)))
    ServiceRequestView submit(@Valid @NotNull SubmitServiceRequest request);

    @GET
    @Operation(
            operationId = "listServiceRequests",
            summary = "List service requests",
            description = "A partner's own; the operator's over all partners.")
    @APIResponse(responseCode = "200", description = "A page of service requests.")
    ServiceRequestPage list(@Valid @BeanParam CaseQuery query);

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countServiceRequests",
            summary = "Count service requests",
            description = "Those that the caller sees, for a dashboard.")
    @APIResponse(responseCode = "200", description = "The counts.")
    CaseCounts count();

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readServiceRequest",
            summary = "Read a service request",
            description = "With `allowedActions`, what this caller may do now.")
    @APIResponse(responseCode = "200", description = "The service request.")
    ServiceRequestView read(@PathParam("id") @Parameter(description = "The service request's id.") UUID id);

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateServiceRequest",
            summary = "Change a service request",
            description =
                    "While it is open. A change of the partner's answers the operator's question: a request that waits for the partner is in progress again.")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = UpdateCase.class)))
    @APIResponse(responseCode = "200", description = "The service request as it is now.")
    ServiceRequestView update(
            @PathParam("id") @Parameter(description = "The service request's id.") UUID id,
            @NotNull MergePatch<UpdateCase> patch);

    @PUT
    @Path("/{id}/severity")
    @Operation(
            operationId = "changeServiceRequestSeverity",
            summary = "Change the severity of a service request",
            description = "The partner may raise it, the operator raise or lower it.")
    @APIResponse(responseCode = "200", description = "As it is now, changed.")
    ServiceRequestView changeSeverity(
            @PathParam("id") @Parameter(description = "The service request's id.") UUID id,
            @Valid @NotNull ChangeSeverity change);

    @PUT
    @Path("/{id}/assignee")
    @Operation(
            operationId = "assignServiceRequest",
            summary = "Assign a service request",
            description = "For the operator. The first assignee needs no `If-Match` and puts the request in progress.")
    @APIResponse(responseCode = "200", description = "As it is now, handed over.")
    @APIResponse(
            responseCode = "201",
            description = "Taken: it had no assignee before.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ServiceRequestView.class)))
    ServiceRequestView assign(
            @PathParam("id") @Parameter(description = "The service request's id.") UUID id,
            @Valid @NotNull Assign assign);

    @POST
    @Path("/{id}/transitions")
    @Operation(
            operationId = "moveServiceRequest",
            summary = "Move a service request to another status",
            description = "`allowedActions` of the request names the moves that this caller may make now.")
    @APIResponse(responseCode = "200", description = "As it is now, in its new status.")
    ServiceRequestView move(
            @PathParam("id") @Parameter(description = "The service request's id.") UUID id,
            @Valid @NotNull Transition transition);
}

package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.supportcase.Assign;
import dev.partnersupport.contract.supportcase.CaseCounts;
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

/** Customer requests: opened and worked on by the partner, escalated to the operator (FR-23 to FR-33). */
@Path("/v1/customer-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer requests", description = "Problems of customers with services that the partner resells to them.")
public interface CustomerRequestsApi {

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "openCustomerRequest",
            summary = "Open a customer request",
            description =
                    "Also with the steps that were done elsewhere, and escalated at once: then everything is done or nothing.")
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            description = "Opened: the partner works on it first.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CustomerRequestView.class)))
    CustomerRequestView open(@Valid @NotNull OpenCustomerRequest request);

    @GET
    @Operation(
            operationId = "listCustomerRequests",
            summary = "List customer requests",
            description = "A partner's own; for the operator the escalated ones of all partners.")
    @APIResponse(responseCode = "200", description = "A page of customer requests.")
    CustomerRequestPage list(@Valid @BeanParam CustomerRequestQuery query);

    @GET
    @Path("/counts")
    @Operation(
            operationId = "countCustomerRequests",
            summary = "Count customer requests",
            description = "Those that the caller sees, for a dashboard.")
    @APIResponse(responseCode = "200", description = "The counts.")
    CaseCounts count();

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readCustomerRequest",
            summary = "Read a customer request",
            description = "The operator sees it from its escalation on.")
    @APIResponse(responseCode = "200", description = "The customer request.")
    CustomerRequestView read(@PathParam("id") @Parameter(description = "The customer request's id.") UUID id);

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateCustomerRequest",
            summary = "Change a customer request",
            description =
                    "While it is open. A change of the partner's answers the operator's question: a request that waits for the partner is in progress again.")
    @RequestBody(
            content = @Content(mediaType = MergePatch.MEDIA_TYPE, schema = @Schema(implementation = UpdateCase.class)))
    @APIResponse(responseCode = "200", description = "The customer request as it is now.")
    CustomerRequestView update(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @NotNull MergePatch<UpdateCase> patch);

    @PUT
    @Path("/{id}/severity")
    @Operation(
            operationId = "changeCustomerRequestSeverity",
            summary = "Change the severity of a customer request",
            description = "The partner may raise it, the operator raise or lower it.")
    @APIResponse(responseCode = "200", description = "As it is now, changed.")
    CustomerRequestView changeSeverity(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @Valid @NotNull ChangeSeverity change);

    @PUT
    @Path("/{id}/assignee")
    @Operation(
            operationId = "assignCustomerRequest",
            summary = "Assign a customer request",
            description = "For the operator. The first assignee needs no `If-Match` and puts the request in progress.")
    @APIResponse(responseCode = "200", description = "As it is now, handed over.")
    @APIResponse(
            responseCode = "201",
            description = "Taken: it had no assignee before.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CustomerRequestView.class)))
    CustomerRequestView assign(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @Valid @NotNull Assign assign);

    @POST
    @Path("/{id}/transitions")
    @Operation(
            operationId = "moveCustomerRequest",
            summary = "Move a customer request to another status",
            description = "`allowedActions` of the request names the moves that this caller may make now.")
    @APIResponse(responseCode = "200", description = "As it is now, in its new status.")
    CustomerRequestView move(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @Valid @NotNull Transition transition);
}

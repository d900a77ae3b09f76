package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What the partner does with a customer request before, or in place of, escalating it (FR-28 to FR-31, SR-1, SR-6). */
@Path("/v1/customer-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer requests")
public interface CustomerRequestTriageApi {

    @POST
    @Path("/{id}/troubleshooting-steps")
    @ResponseStatus(201)
    @Operation(
            operationId = "recordTroubleshootingStep",
            summary = "Record a troubleshooting step",
            description =
                    "In triage, or while the request waits for an incident; a step is never edited. One that is `pending` gets its outcome later.")
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            description = "The step, as it was recorded.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = TroubleshootingStep.class)))
    TroubleshootingStep recordStep(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @Valid @NotNull RecordStep step);

    @GET
    @Path("/{id}/troubleshooting-steps")
    @Operation(
            operationId = "listTroubleshootingSteps",
            summary = "List the troubleshooting steps",
            description = "In the order in which they were recorded.")
    @APIResponse(responseCode = "200", description = "A page of steps.")
    TroubleshootingStepPage listSteps(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}/troubleshooting-steps/{stepId}")
    @Operation(
            operationId = "readTroubleshootingStep",
            summary = "Read a troubleshooting step",
            description = "With its outcome, as soon as that is known.")
    @APIResponse(responseCode = "200", description = "The step.")
    TroubleshootingStep readStep(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @PathParam("stepId") @Parameter(description = "The step's id.") UUID stepId);

    @POST
    @Path("/{id}/troubleshooting-steps/{stepId}/outcome")
    @Operation(
            operationId = "recordTroubleshootingOutcome",
            summary = "Say what came of a step",
            description = "Once, for a step that was recorded as `pending`.")
    @APIResponse(responseCode = "200", description = "The step with its outcome.")
    TroubleshootingStep recordOutcome(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @PathParam("stepId") @Parameter(description = "The step's id.") UUID stepId,
            @Valid @NotNull RecordOutcome outcome);

    @GET
    @Path("/{id}/escalation-readiness")
    @Operation(
            operationId = "readEscalationReadiness",
            summary = "See what escalating still needs",
            description = "Judges the rules about the case; escalating judges these and those about the escalation.")
    @APIResponse(responseCode = "200", description = "What the gate says.")
    EscalationReadiness readReadiness(@PathParam("id") @Parameter(description = "The customer request's id.") UUID id);

    @POST
    @Path("/{id}/solution")
    @Operation(
            operationId = "solveCustomerRequest",
            summary = "Solve a customer request without the operator",
            description =
                    "The partner solved it, or the customer did as instructed; within 14 days it can be taken up again.")
    @APIResponse(responseCode = "200", description = "The customer request as it is now.")
    CustomerRequestView solve(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @Valid @NotNull Solve solution);

    @POST
    @Path("/{id}/incident")
    @Operation(
            operationId = "attachCustomerRequestToIncident",
            summary = "Let a customer request wait for the end of an incident",
            description =
                    "It comes back by itself when the incident ends; then the health is to be checked again. After the escalation the operator may do this too.")
    @APIResponse(responseCode = "200", description = "The customer request as it is now.")
    CustomerRequestView attachToIncident(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @Valid @NotNull AttachIncident incident);

    @POST
    @Path("/{id}/escalation")
    @Operation(
            operationId = "escalateCustomerRequest",
            summary = "Escalate a customer request to the operator",
            description = "Through the gate: every rule is judged, and all that are not met are named at once.")
    @Parameter(ref = "validateOnly")
    @APIResponse(responseCode = "200", description = "Escalated: a representative will contact the partner.")
    CustomerRequestView escalate(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @Valid @NotNull Escalate escalate);
}

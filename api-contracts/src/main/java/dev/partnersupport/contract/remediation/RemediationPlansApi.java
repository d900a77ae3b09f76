package dev.partnersupport.contract.remediation;

import dev.partnersupport.contract.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Remediation plans: requested by the operator, agreed by both (FR-20, FR-21). */
@Path("/v1/remediation-plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Remediation plans",
        description = "What partner and operator agree after a pattern of inappropriate escalations.")
public interface RemediationPlansApi {

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "requestRemediationPlan",
            summary = "Request a remediation plan",
            description = "For the operator's leads.")
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            description = "The plan, as it was requested.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = RemediationPlan.class)))
    RemediationPlan request(@Valid @NotNull RequestPlan request);

    @GET
    @Operation(
            operationId = "listRemediationPlans",
            summary = "List remediation plans",
            description = "A partner's own; for the operator all.")
    @APIResponse(responseCode = "200", description = "A page of plans, the newest first.")
    RemediationPlanPage list(
            @QueryParam("status") @Parameter(description = "Only plans that stand there.") List<PlanState> status,
            @QueryParam("partnerId") @Parameter(description = "For the operator: only plans of this partner.")
                    List<String> partnerId,
            @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readRemediationPlan",
            summary = "Read a remediation plan",
            description = "Of the own partner; the operator reads all.")
    @APIResponse(responseCode = "200", description = "The plan.")
    RemediationPlan read(@PathParam("id") @Parameter(description = "The plan's id.") UUID id);

    @POST
    @Path("/{id}/proposals")
    @Operation(
            operationId = "proposeRemediationPlanTimes",
            summary = "Propose times for the meeting",
            description = "For the partner, who can not decline.")
    @APIResponse(responseCode = "200", description = "The plan as it is now.")
    RemediationPlan proposeTimes(
            @PathParam("id") @Parameter(description = "The plan's id.") UUID id, @Valid @NotNull ProposeTimes proposal);

    @POST
    @Path("/{id}/meeting")
    @Operation(
            operationId = "setRemediationPlanMeeting",
            summary = "Set the meeting",
            description = "For the operator's leads; without a proposal of the partner only 10 days after the request.")
    @APIResponse(responseCode = "200", description = "The plan as it is now.")
    RemediationPlan setMeeting(
            @PathParam("id") @Parameter(description = "The plan's id.") UUID id, @Valid @NotNull SetMeeting meeting);

    @PUT
    @Path("/{id}/measures")
    @Operation(
            operationId = "putRemediationPlanMeasures",
            summary = "Write the measures",
            description = "By either side until both have agreed; who had agreed to other measures has not to these.")
    @APIResponse(responseCode = "200", description = "The plan as it is now.")
    RemediationPlan putMeasures(
            @PathParam("id") @Parameter(description = "The plan's id.") UUID id, @Valid @NotNull PutMeasures measures);

    @POST
    @Path("/{id}/agreement")
    @Operation(
            operationId = "agreeToRemediationPlan",
            summary = "Agree to a plan",
            description = "Each side for itself; the operator with the minutes of the meeting.")
    @APIResponse(responseCode = "200", description = "The plan as it is now.")
    RemediationPlan agree(
            @PathParam("id") @Parameter(description = "The plan's id.") UUID id, @Valid @NotNull Agree agree);

    @POST
    @Path("/{id}/measures/{measureId}/completion")
    @Operation(
            operationId = "reportRemediationMeasureDone",
            summary = "Report a measure as done",
            description = "By the side that owns it.")
    @APIResponse(responseCode = "200", description = "The plan as it is now.")
    RemediationPlan reportDone(
            @PathParam("id") @Parameter(description = "The plan's id.") UUID id,
            @PathParam("measureId") @Parameter(description = "The measure's id.") UUID measureId,
            @Valid @NotNull ReportMeasureDone done);

    @POST
    @Path("/{id}/outcome")
    @Operation(
            operationId = "recordRemediationPlanOutcome",
            summary = "Record how a plan ended",
            description = "For the operator's leads.")
    @APIResponse(responseCode = "200", description = "The plan as it is now.")
    RemediationPlan recordOutcome(
            @PathParam("id") @Parameter(description = "The plan's id.") UUID id,
            @Valid @NotNull RecordPlanOutcome outcome);
}

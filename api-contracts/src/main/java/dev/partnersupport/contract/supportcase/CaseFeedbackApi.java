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

/** The partner's feedback on a case of either kind. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface CaseFeedbackApi {

    @POST
    @Path("/{id}/feedback")
    @ResponseStatus(201)
    @Operation(
            operationId = "giveCaseFeedback",
            summary = "Say what a resolution was like",
            description = "For the partner, once for each resolution.")
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            description = "The feedback, as it was given.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Feedback.class)))
    Feedback giveFeedback(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id, @Valid @NotNull GiveFeedback feedback);

    @GET
    @Path("/{id}/feedback")
    @Operation(operationId = "listCaseFeedback", summary = "List the feedback on a case", description = "Oldest first.")
    @APIResponse(responseCode = "200", description = "A page of feedback.")
    FeedbackPage listFeedback(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id, @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}/feedback/{feedbackId}")
    @Operation(
            operationId = "readCaseFeedbackEntry",
            summary = "Read feedback",
            description = "What the partner said of one resolution.")
    @APIResponse(responseCode = "200", description = "The feedback, as it was given.")
    Feedback readFeedback(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id,
            @PathParam("feedbackId") @Parameter(description = "The feedback's id.") UUID feedbackId);
}

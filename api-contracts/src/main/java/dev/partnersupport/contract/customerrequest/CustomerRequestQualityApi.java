package dev.partnersupport.contract.customerrequest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What follows when a customer request has ended: the customer is told, the operator judges the escalation (FR-19, SR-11). */
@Path("/v1/customer-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer requests")
public interface CustomerRequestQualityApi {

    @POST
    @Path("/{id}/customer-notice")
    @Operation(
            operationId = "giveCustomerNotice",
            summary = "Record that the customer was told",
            description = "Closes a request that is resolved or solved.")
    @APIResponse(responseCode = "200", description = "The customer request as it is now.")
    CustomerRequestView giveCustomerNotice(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @Valid @NotNull GiveCustomerNotice notice);

    @POST
    @Path("/{id}/assessment")
    @Operation(
            operationId = "assessEscalation",
            summary = "Judge an escalation",
            description =
                    "For the operator's leads, during or after the work. A later judgement takes the place of an earlier one; the history keeps both.")
    @APIResponse(responseCode = "200", description = "The customer request as it is now.")
    CustomerRequestView assess(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @Valid @NotNull Assess assess);

    @POST
    @Path("/{id}/assessment/comment")
    @Operation(
            operationId = "commentOnAssessment",
            summary = "Comment the judgement of an escalation",
            description = "For the partner.")
    @APIResponse(responseCode = "200", description = "The customer request as it is now.")
    CustomerRequestView commentAssessment(
            @PathParam("id") @Parameter(description = "The customer request's id.") UUID id,
            @Valid @NotNull CommentAssessment comment);
}

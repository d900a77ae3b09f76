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

/** The contacts of the operator with the partner on a case of either kind (FR-7, FR-33). */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface CaseContactsApi {

    @POST
    @Path("/{id}/contacts")
    @ResponseStatus(201)
    @Operation(
            operationId = "recordCaseContact",
            summary = "Record a contact with the partner",
            description = "For the operator.")
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            description = "The contact, as it was recorded.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Contacted.class)))
    Contacted recordContact(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id, @Valid @NotNull RecordContact contact);

    @GET
    @Path("/{id}/contacts")
    @Operation(
            operationId = "listCaseContacts",
            summary = "List the contacts with the partner",
            description = "Oldest first.")
    @APIResponse(responseCode = "200", description = "A page of contacts.")
    ContactedPage listContacts(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id, @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}/contacts/{contactId}")
    @Operation(
            operationId = "readCaseContact",
            summary = "Read a contact with the partner",
            description = "Who made it, when, by which channel and what came of it.")
    @APIResponse(responseCode = "200", description = "The contact.")
    Contacted readContact(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id,
            @PathParam("contactId") @Parameter(description = "The contact's id.") UUID contactId);
}

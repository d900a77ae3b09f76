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

/** The notes of a case of either kind; {@code Case} in the name of an operation stands for the kind. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface CaseNotesApi {

    @POST
    @Path("/{id}/notes")
    @ResponseStatus(201)
    @Operation(
            operationId = "addCaseNote",
            summary = "Say something about a case",
            description =
                    "A partner's note answers the operator's question: a case that waits for the partner is in progress again.")
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            description = "The note, as it was said.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Note.class)))
    Note addNote(@PathParam("id") @Parameter(description = "The case's id.") UUID id, @Valid @NotNull AddNote note);

    @GET
    @Path("/{id}/notes")
    @Operation(
            operationId = "listCaseNotes",
            summary = "List what was said about a case",
            description = "Oldest first; also what was said with a move.")
    @APIResponse(responseCode = "200", description = "A page of notes.")
    NotePage listNotes(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id, @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}/notes/{noteId}")
    @Operation(
            operationId = "readCaseNote",
            summary = "Read a note",
            description = "Internal ones are there for the operator only.")
    @APIResponse(responseCode = "200", description = "The note.")
    Note readNote(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id,
            @PathParam("noteId") @Parameter(description = "The note's id.") UUID noteId);
}

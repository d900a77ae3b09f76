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
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The files of a case of either kind. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface CaseAttachmentsApi {

    @POST
    @Path("/{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @ResponseStatus(201)
    @Operation(
            operationId = "addCaseAttachment",
            summary = "Add a file to a case",
            description =
                    "Streamed, and kept as it came. A partner's file answers the operator's question: a case that waits for the partner is in progress again.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = AddAttachment.class)))
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            description = "The file, as it was added.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Attachment.class)))
    Attachment addAttachment(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id,
            @Valid @NotNull AddAttachment attachment);

    @GET
    @Path("/{id}/attachments")
    @Operation(operationId = "listCaseAttachments", summary = "List the files of a case", description = "Oldest first.")
    @APIResponse(responseCode = "200", description = "A page of files.")
    AttachmentPage listAttachments(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id, @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}/attachments/{attachmentId}")
    @Operation(
            operationId = "readCaseAttachment",
            summary = "Read what is known of a file",
            description = "Who added it, when, how large it is and its checksum.")
    @APIResponse(responseCode = "200", description = "The file, without its content.")
    Attachment readAttachment(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id,
            @PathParam("attachmentId") @Parameter(description = "The file's id.") UUID attachmentId);

    @GET
    @Path("/{id}/attachments/{attachmentId}/content")
    @Produces(MediaType.WILDCARD)
    @Operation(
            operationId = "readCaseAttachmentContent",
            summary = "Read the content of a file",
            description = "Streamed, with the media type of the file, always as a download.")
    @APIResponse(
            responseCode = "200",
            description = "The content as it came.",
            headers = {
                @Header(
                        name = "Content-Disposition",
                        description = "`attachment`, with the name of the file (RFC 6266).",
                        schema = @Schema(type = SchemaType.STRING)),
                @Header(
                        name = "Repr-Digest",
                        description = "SHA-256 of the content (RFC 9530).",
                        schema = @Schema(type = SchemaType.STRING))
            },
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    Response readAttachmentContent(
            @PathParam("id") @Parameter(description = "The case's id.") UUID id,
            @PathParam("attachmentId") @Parameter(description = "The file's id.") UUID attachmentId);
}

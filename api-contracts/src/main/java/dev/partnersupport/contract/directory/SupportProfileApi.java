package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the partner's customers reach the partner (FR-11, FR-12, SR-19). */
@Path("/v1/support-profile")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Support profile", description = "How the partner's customers reach the partner.")
public interface SupportProfileApi {

    @GET
    @Operation(operationId = "readSupportProfile", summary = "Read the own support profile, draft included")
    @APIResponse(responseCode = "200", description = "The draft, or the published profile when nothing changed since.")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    SupportProfileView read();

    @PUT
    @Operation(
            operationId = "putSupportProfile",
            summary = "Write the own support profile as a draft",
            description = "The first time needs no `If-Match`.")
    @APIResponse(responseCode = "200", description = "As it is now, replaced.")
    @APIResponse(
            responseCode = "201",
            description = "The first draft.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = SupportProfileView.class)))
    SupportProfileView put(@Valid @NotNull PutSupportProfile profile);

    @POST
    @Path("/publication")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "publishSupportProfile",
            summary = "Publish the draft",
            description = "Customers are shown it from now on; what was published before is kept. It takes no body.")
    @APIResponse(responseCode = "200", description = "The profile, as it was published.")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    SupportProfileView publish();

    @GET
    @Path("/published")
    @Operation(
            operationId = "readPublishedSupportProfile",
            summary = "Read the published support profile",
            description = "As customers are shown it: 404 before the first publication.")
    @APIResponse(responseCode = "200", description = "What customers may see.")
    @APIResponse(responseCode = "404", ref = "#/components/responses/Problem")
    SupportProfileView readPublished();

    @GET
    @Path("/publications")
    @Operation(
            operationId = "listSupportProfilePublications",
            summary = "List what was published of the own support profile, and when",
            description = "Newest first.")
    @APIResponse(responseCode = "200", description = "A page of publications, newest first.")
    SupportProfilePublicationPage listPublications(@Valid @BeanParam PageQuery page);
}

package dev.partnersupport.contract.guidance;

import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How-to articles, readable by all, maintained by the operator. */
@Path("/v1/guidance-articles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance", description = "Articles and checklists that are offered before an escalation.")
public interface GuidanceArticlesApi {

    @GET
    @Operation(
            operationId = "listGuidanceArticles",
            summary = "List or search the articles",
            description = "By their slugs; with `q` only those in which all of its words are.")
    @APIResponse(responseCode = "200", description = "A page of articles, by their slug.")
    GuidanceArticlePage list(
            @QueryParam("q")
                    @Size(max = 200)
                    @Parameter(description = "Only articles in which all these words are, in any language.")
                    String q,
            @QueryParam("topicId") @Parameter(description = "Only articles for this topic.") String topicId,
            @QueryParam("serviceId") @Parameter(description = "Only articles for this service, or for any.")
                    String serviceId,
            @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readGuidanceArticle",
            summary = "Read an article",
            description = "In the caller's language; a version that was replaced can be read still.")
    @APIResponse(responseCode = "200", description = "The article.")
    GuidanceArticle read(
            @PathParam("id") @Pattern(regexp = Slug.PATTERN) @Parameter(description = "The article's slug.") String id,
            @QueryParam("version") @Min(1) @Parameter(description = "In this version; the last one when absent.")
                    Integer version);

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putGuidanceArticle",
            summary = "Write an article",
            description = "For the operator's leads. The first time needs no `If-Match`. Every version is kept.")
    @APIResponse(responseCode = "200", description = "As it is now, changed.")
    @APIResponse(
            responseCode = "201",
            description = "There was none before.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = GuidanceArticle.class)))
    GuidanceArticle put(
            @PathParam("id") @Pattern(regexp = Slug.PATTERN) @Parameter(description = "The article's slug.") String id,
            @Valid @NotNull PutGuidanceArticle article);
}

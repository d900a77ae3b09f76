package dev.partnersupport.contract.servicerequest;

import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What service requests can be about (FR-2, FR-3, FR-5). */
@Path("/v1/service-request-topics")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service request topics", description = "What service requests can be about, and the form of each topic.")
public interface ServiceRequestTopicsApi {

    @GET
    @Operation(
            operationId = "listServiceRequestTopics",
            summary = "List the topics of service requests",
            description = "In their order, whole, with their forms.")
    @APIResponse(responseCode = "200", description = "A page of topics, in their order.")
    ServiceRequestTopicPage list(
            @QueryParam("category") @Parameter(description = "Only topics of this category.") List<String> category,
            @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readServiceRequestTopic",
            summary = "Read a topic of service requests",
            description = "With its form in the caller's language; older versions of the form too.")
    @APIResponse(responseCode = "200", description = "The topic.")
    ServiceRequestTopic read(
            @PathParam("id") @Pattern(regexp = Slug.PATTERN) @Parameter(description = "The topic's slug.") String id,
            @QueryParam("schemaVersion")
                    @Min(1)
                    @Parameter(description = "With the form of this version; the current one when absent.")
                    Integer schemaVersion);

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putServiceRequestTopic",
            summary = "Write a topic of service requests",
            description =
                    "For the operator's leads. Another form counts as its next version; cases keep the one that they were filled in by.")
    @APIResponse(responseCode = "200", description = "As it is now, changed.")
    @APIResponse(
            responseCode = "201",
            description = "There was none before.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ServiceRequestTopic.class)))
    ServiceRequestTopic put(
            @PathParam("id")
                    @Pattern(regexp = "^sr-[a-z0-9-]{1,61}$")
                    @Parameter(description = "The topic's slug; it begins with `sr-`.")
                    String id,
            @Valid @NotNull PutServiceRequestTopic topic);
}

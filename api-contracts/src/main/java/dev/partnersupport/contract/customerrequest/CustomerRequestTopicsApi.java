package dev.partnersupport.contract.customerrequest;

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

/** What customer requests can be about (FR-13 to FR-15). */
@Path("/v1/customer-request-topics")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customer request topics", description = "What customer requests can be about, and the form of each topic.")
public interface CustomerRequestTopicsApi {

    @GET
    @Operation(
            operationId = "listCustomerRequestTopics",
            summary = "List the topics of customer requests",
            description = "In their order, whole, with their forms.")
    @APIResponse(responseCode = "200", description = "A page of topics, in their order.")
    CustomerRequestTopicPage list(
            @QueryParam("supportArea") @Parameter(description = "Only topics of this support area.")
                    List<String> supportArea,
            @QueryParam("serviceId") @Parameter(description = "Only topics about this service or any.")
                    String serviceId,
            @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readCustomerRequestTopic",
            summary = "Read a topic of customer requests",
            description = "With its form in the caller's language; older versions of the form too.")
    @APIResponse(responseCode = "200", description = "The topic.")
    CustomerRequestTopic read(
            @PathParam("id") @Pattern(regexp = Slug.PATTERN) @Parameter(description = "The topic's slug.") String id,
            @QueryParam("schemaVersion")
                    @Min(1)
                    @Parameter(description = "With the form of this version; the current one when absent.")
                    Integer schemaVersion);

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putCustomerRequestTopic",
            summary = "Write a topic of customer requests",
            description =
                    "For the operator's leads. Another form counts as its next version; cases keep the one that they were filled in by.")
    @APIResponse(responseCode = "200", description = "As it is now, changed.")
    @APIResponse(
            responseCode = "201",
            description = "There was none before.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = CustomerRequestTopic.class)))
    CustomerRequestTopic put(
            @PathParam("id")
                    @Pattern(regexp = "^cr-[a-z0-9-]{1,61}$")
                    @Parameter(description = "The topic's slug; it begins with `cr-`.")
                    String id,
            @Valid @NotNull PutCustomerRequestTopic topic);
}

package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The catalogue of services. */
@Path("/v1/services")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Services", description = "The services that can be resold.")
public interface ServicesApi {

    @GET
    @Operation(
            operationId = "listServices",
            summary = "List the services",
            description = "The catalogue, by the services' slugs.")
    @APIResponse(responseCode = "200", description = "A page of services.")
    ServicePage list(@Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readService",
            summary = "Read a service",
            description = "With the template of the way into a customer's admin center.")
    @APIResponse(responseCode = "200", description = "The service.")
    ServiceView read(
            @PathParam("id") @Pattern(regexp = Slug.PATTERN) @Parameter(description = "The service's slug.") String id);

    @PUT
    @Path("/{id}")
    @Operation(
            operationId = "putService",
            summary = "Write a service",
            description = "For the operator's leads. The first time needs no `If-Match`.")
    @APIResponse(responseCode = "200", description = "As it is now, changed.")
    @APIResponse(
            responseCode = "201",
            description = "There was none before.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ServiceView.class)))
    ServiceView put(
            @PathParam("id") @Pattern(regexp = Slug.PATTERN) @Parameter(description = "The service's slug.") String id,
            @Valid @NotNull PutService service);
}

package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.contract.wire.Slug;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** The partner's customers and what it resells to them (FR-24 to FR-27). */
@Path("/v1/customers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Customers", description = "The partner's customers and what is resold to them.")
public interface CustomersApi {

    @POST
    @ResponseStatus(201)
    @Operation(
            operationId = "registerCustomer",
            summary = "Register a customer",
            description = "With what is resold to it, all or nothing; 409 names the one that is there already.")
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            description = "The customer, as it was registered.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CustomerView.class)))
    CustomerView register(@Valid @NotNull RegisterCustomer customer);

    @GET
    @Operation(
            operationId = "listCustomers",
            summary = "List or search own customers",
            description = "Newest first; with `q` the best 200 at most, on one page.")
    @APIResponse(responseCode = "200", description = "A page of customers.")
    CustomerPage list(
            @QueryParam("q")
                    @Size(max = 255)
                    @Parameter(
                            description = "Part of the company's name or of its domain, any case, diacritics ignored.")
                    String q,
            @QueryParam("externalReference")
                    @Size(max = 100)
                    @Parameter(description = "The partner's own customer number, whole.")
                    String externalReference,
            @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "readCustomer",
            summary = "Read a customer",
            description = "As the partner registered and changed it; one whose relationship has ended, too.")
    @APIResponse(responseCode = "200", description = "The customer.")
    CustomerView read(@PathParam("id") @Parameter(description = "The customer's id.") UUID id);

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "updateCustomer",
            summary = "Change a customer",
            description = "Ends the reseller relationship too, and grants or revokes delegated administration.")
    @RequestBody(
            content =
                    @Content(
                            mediaType = MergePatch.MEDIA_TYPE,
                            schema = @Schema(implementation = UpdateCustomer.class)))
    @APIResponse(responseCode = "200", description = "The customer as it is now.")
    CustomerView update(
            @PathParam("id") @Parameter(description = "The customer's id.") UUID id,
            @NotNull MergePatch<UpdateCustomer> patch);

    @GET
    @Path("/{id}/services")
    @Operation(
            operationId = "listResoldServices",
            summary = "List what is resold to a customer",
            description = "Each with its subscriptions, how it is, and the way into the customer's admin center.")
    @APIResponse(responseCode = "200", description = "A page of resold services, with health and admin-center link.")
    ResoldServicePage listServices(
            @PathParam("id") @Parameter(description = "The customer's id.") UUID id, @Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}/services/{serviceId}")
    @Operation(
            operationId = "readResoldService",
            summary = "Read what of a service is resold to a customer",
            description = "With its subscriptions, how it is, and the way into the customer's admin center.")
    @APIResponse(responseCode = "200", description = "The resold service.")
    ResoldServiceView readService(
            @PathParam("id") @Parameter(description = "The customer's id.") UUID id,
            @PathParam("serviceId") @Pattern(regexp = Slug.PATTERN) @Parameter(description = "The service's slug.")
                    String serviceId);

    @PUT
    @Path("/{id}/services/{serviceId}")
    @Operation(
            operationId = "putResoldService",
            summary = "Say what of a service is resold to a customer",
            description = "The first time needs no `If-Match`.")
    @APIResponse(responseCode = "200", description = "As it is now, replaced.")
    @APIResponse(
            responseCode = "201",
            description = "New for this customer.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(implementation = ResoldServiceView.class)))
    ResoldServiceView putService(
            @PathParam("id") @Parameter(description = "The customer's id.") UUID id,
            @PathParam("serviceId") @Pattern(regexp = Slug.PATTERN) @Parameter(description = "The service's slug.")
                    String serviceId,
            @Valid @NotNull PutResoldService service);

    @GET
    @Path("/{id}/support-channels")
    @Operation(
            operationId = "readSupportChannels",
            summary = "Read how a customer reaches its partner",
            description =
                    "What the customer's systems may be shown: the published support profile. 404 while none is published.")
    @APIResponse(responseCode = "200", description = "The channels.")
    SupportChannels readSupportChannels(@PathParam("id") @Parameter(description = "The customer's id.") UUID id);
}

package dev.partnersupport.proof;

import dev.partnersupport.contract.event.EventPage;
import dev.partnersupport.contract.event.FeedQuery;
import dev.partnersupport.contract.paging.Page;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.contract.wire.Sunset;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/v1/parcels")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public interface ParcelsApi {

    record ParcelPage(List<Parcel.View> items, String nextCursor) implements Page {}

    @POST
    @ResponseStatus(201)
    @Parameter(ref = "validateOnly")
    @APIResponse(
            responseCode = "201",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Parcel.View.class)))
    Parcel.View post(@Valid @NotNull Parcel.Post parcel);

    @GET
    ParcelPage list(@Valid @BeanParam PageQuery page);

    @GET
    @Path("/{id}")
    Parcel.View read(@PathParam("id") UUID id);

    @PUT
    @Path("/{id}/label")
    @Operation(deprecated = true)
    @Sunset(since = "2026-12-01", until = "2028-01-01")
    Parcel.View relabel(@PathParam("id") UUID id, @Valid @NotNull Parcel.Post parcel);

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    Parcel.View change(@PathParam("id") UUID id, @NotNull MergePatch<Parcel.Change> patch);

    @POST
    @Path("/{id}/announcement")
    @Consumes(MediaType.WILDCARD)
    Parcel.View announce(@PathParam("id") UUID id);

    @GET
    @Path("/events")
    EventPage events(@Valid @BeanParam FeedQuery query);

    /** Answers otherwise than the document says. */
    @GET
    @Path("/lies/{lie}")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Parcel.View.class)))
    Response lie(@PathParam("lie") String lie);

    @GET
    @Path("/failure")
    String fail();

    @GET
    @Path("/unannotated")
    String unannotated();
}

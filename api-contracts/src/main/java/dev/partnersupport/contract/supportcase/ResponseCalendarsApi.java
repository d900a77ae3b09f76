package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.paging.PageQuery;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The hours in which response targets run. */
@Path("/v1/response-calendars")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Response calendars", description = "The hours in which response targets run.")
public interface ResponseCalendarsApi {

    @GET
    @Operation(
            operationId = "listResponseCalendars",
            summary = "List the response calendars",
            description = "They hold for both kinds of cases.")
    @APIResponse(responseCode = "200", description = "A page of response calendars.")
    ResponseCalendarPage list(@Valid @BeanParam PageQuery page);
}

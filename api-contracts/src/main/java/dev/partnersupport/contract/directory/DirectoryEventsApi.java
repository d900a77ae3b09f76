package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.event.EventPage;
import dev.partnersupport.contract.event.FeedQuery;
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

/** The change feed of the directory. */
@Path("/v1/directory-events")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Directory events",
        description =
                "What happened to customers, services, incidents and profiles: every fact that the caller may see, oldest first.")
public interface DirectoryEventsApi {

    @GET
    @Operation(
            operationId = "readDirectoryEvents",
            summary = "Read the change feed of the directory",
            description =
                    "Facts about the partner's customers and support profile, about the catalogue and about service incidents.")
    @APIResponse(responseCode = "200", description = "A stretch of the feed.")
    EventPage read(@Valid @BeanParam FeedQuery query);
}

package dev.partnersupport.contract.customerrequest;

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

/** The change feed of customer requests. */
@Path("/v1/customer-request-events")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(
        name = "Customer request events",
        description =
                "What happened to customer requests and remediation plans: every fact that the caller may see, oldest first.")
public interface CustomerRequestEventsApi {

    @GET
    @Operation(
            operationId = "readCustomerRequestEvents",
            summary = "Read the change feed of customer requests",
            description =
                    "Every fact about customer requests and remediation plans that the caller may see, oldest first. Asked again with the same `after`, it says the same.")
    @APIResponse(responseCode = "200", description = "A stretch of the feed.")
    EventPage read(@Valid @BeanParam FeedQuery query);
}

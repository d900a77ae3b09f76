package dev.partnersupport.contract.servicerequest;

import dev.partnersupport.contract.supportcase.CaseFeedbackApi;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The partner's feedback on a service request. */
@Path("/v1/service-requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Service requests")
public interface ServiceRequestFeedbackApi extends CaseFeedbackApi {}

package dev.partnersupport.contract.guidance;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often guidance was of help: a partner's own, or of all partners for the operator. */
@Path("/v1/guidance-effect")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guidance", description = "Articles and checklists that are offered before an escalation.")
public interface GuidanceEffectApi {

    @GET
    @Operation(
            operationId = "readGuidanceEffect",
            summary = "Read how often guidance was of help",
            description = "Of what was suggested on the days from `from` to before `to`, 1000 days at most.")
    @APIResponse(responseCode = "200", description = "The counts.")
    GuidanceEffect read(
            @QueryParam("from") @Parameter(description = "First day, in Shanghai; 90 days before `to` when absent.")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "Day behind the last, in Shanghai; tomorrow when absent.")
                    LocalDate to);
}

package dev.partnersupport.contract.remediation;

import jakarta.validation.constraints.Size;
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

/** How good escalations were; a partner sees its own (FR-19). */
@Path("/v1/escalation-quality")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalation", description = "What escalating asks for, and how good escalations were.")
public interface EscalationQualityApi {

    @GET
    @Operation(
            operationId = "readEscalationQuality",
            summary = "Read how good a partner's escalations were",
            description =
                    "Of escalations on the days from `from` to before `to`, 1000 days at most. A partner's own; the operator names the partner.")
    @APIResponse(responseCode = "200", description = "The counts.")
    EscalationQuality read(
            @QueryParam("partnerId")
                    @Size(max = 255)
                    @Parameter(description = "The partner: needed by the operator, and only for it.")
                    String partnerId,
            @QueryParam("from") @Parameter(description = "First day, in Shanghai; 90 days before `to` when absent.")
                    LocalDate from,
            @QueryParam("to") @Parameter(description = "Day behind the last, in Shanghai; tomorrow when absent.")
                    LocalDate to);
}

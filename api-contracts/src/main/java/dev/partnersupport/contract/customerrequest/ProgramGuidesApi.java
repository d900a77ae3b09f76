package dev.partnersupport.contract.customerrequest;

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

/** The versions of the program guide and agreement (FR-16, FR-22). */
@Path("/v1/program-guides")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalation", description = "What escalating asks for, and how good escalations were.")
public interface ProgramGuidesApi {

    @GET
    @Operation(
            operationId = "listProgramGuides",
            summary = "List the versions of the program guide",
            description = "Newest first; an escalation records the one that was in force.")
    @APIResponse(responseCode = "200", description = "A page of versions, the newest first.")
    ProgramGuidePage list(@Valid @BeanParam PageQuery page);
}

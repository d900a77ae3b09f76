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

/** The rules of the gate, made from the very list that judges. */
@Path("/v1/escalation-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Escalation", description = "What escalating asks for, and how good escalations were.")
public interface EscalationRulesApi {

    @GET
    @Operation(
            operationId = "listEscalationRules",
            summary = "List the rules of the escalation gate",
            description = "All of them, those that are only noted too, with an explanation in the caller's language.")
    @APIResponse(responseCode = "200", description = "A page of rules, in the order in which they are judged.")
    EscalationRulePage list(@Valid @BeanParam PageQuery page);
}

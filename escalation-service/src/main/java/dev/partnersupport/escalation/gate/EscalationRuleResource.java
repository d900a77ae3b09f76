package dev.partnersupport.escalation.gate;

import static dev.partnersupport.contract.caller.Right.Name.READ_CATALOGUE;

import dev.partnersupport.contract.customerrequest.EscalationRulePage;
import dev.partnersupport.contract.customerrequest.EscalationRulesApi;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import dev.partnersupport.support.paging.Cursors;
import jakarta.annotation.security.RolesAllowed;

@Endpoint
class EscalationRuleResource implements EscalationRulesApi {

    private static final String LIST = "escalation rules";

    private final EscalationGate gate;
    private final Callers callers;
    private final Cursors cursors;

    EscalationRuleResource(EscalationGate gate, Callers callers, Cursors cursors) {
        this.gate = gate;
        this.callers = callers;
        this.cursors = cursors;
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public EscalationRulePage list(PageQuery page) {
        return cursors.pageOf(
                gate.published(), page.cursor, page.limit(), callers.current(), LIST, EscalationRulePage::new);
    }
}

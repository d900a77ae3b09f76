package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.contract.caller.Right.Name.OPEN_CUSTOMER_REQUESTS;
import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;
import static dev.partnersupport.contract.caller.Right.Name.WORK_ON_CASES;

import dev.partnersupport.contract.customerrequest.AttachIncident;
import dev.partnersupport.contract.customerrequest.CustomerRequestTriageApi;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.Escalate;
import dev.partnersupport.contract.customerrequest.EscalationReadiness;
import dev.partnersupport.contract.customerrequest.RecordOutcome;
import dev.partnersupport.contract.customerrequest.RecordStep;
import dev.partnersupport.contract.customerrequest.Solve;
import dev.partnersupport.contract.customerrequest.TroubleshootingStepPage;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class CustomerRequestTriageResource implements CustomerRequestTriageApi {

    private final TriageDesk triage;
    private final IncidentDesk incidents;
    private final Escalations escalations;
    private final Callers callers;

    CustomerRequestTriageResource(TriageDesk triage, IncidentDesk incidents, Escalations escalations, Callers callers) {
        this.triage = triage;
        this.incidents = incidents;
        this.escalations = escalations;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(OPEN_CUSTOMER_REQUESTS)
    public TroubleshootingStep recordStep(UUID id, RecordStep step) {
        return triage.recordStep(callers.current(), id, step);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public TroubleshootingStepPage listSteps(UUID id, PageQuery page) {
        return triage.listSteps(callers.current(), id, page);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public TroubleshootingStep readStep(UUID id, UUID stepId) {
        return triage.readStep(callers.current(), id, stepId);
    }

    @Override
    @RolesAllowed(OPEN_CUSTOMER_REQUESTS)
    public TroubleshootingStep recordOutcome(UUID id, UUID stepId, RecordOutcome outcome) {
        return triage.recordOutcome(callers.current(), id, stepId, outcome);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public EscalationReadiness readReadiness(UUID id) {
        return escalations.readiness(callers.current(), id);
    }

    @Override
    @RolesAllowed(OPEN_CUSTOMER_REQUESTS)
    public CustomerRequestView solve(UUID id, Solve solution) {
        return triage.solve(callers.current(), id, solution);
    }

    @Override
    @RolesAllowed({OPEN_CUSTOMER_REQUESTS, WORK_ON_CASES})
    public CustomerRequestView attachToIncident(UUID id, AttachIncident incident) {
        return incidents.attach(callers.current(), id, incident);
    }

    @Override
    @RolesAllowed(OPEN_CUSTOMER_REQUESTS)
    public CustomerRequestView escalate(UUID id, Escalate escalate) {
        return escalations.escalate(callers.current(), id, escalate);
    }
}

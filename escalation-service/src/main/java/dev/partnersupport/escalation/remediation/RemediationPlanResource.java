package dev.partnersupport.escalation.remediation;

import static dev.partnersupport.contract.caller.Right.Name.JUDGE_ESCALATIONS;
import static dev.partnersupport.contract.caller.Right.Name.MANAGE_PARTNER;
import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;

import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.remediation.Agree;
import dev.partnersupport.contract.remediation.PlanState;
import dev.partnersupport.contract.remediation.ProposeTimes;
import dev.partnersupport.contract.remediation.PutMeasures;
import dev.partnersupport.contract.remediation.RecordPlanOutcome;
import dev.partnersupport.contract.remediation.RemediationPlan;
import dev.partnersupport.contract.remediation.RemediationPlanPage;
import dev.partnersupport.contract.remediation.RemediationPlansApi;
import dev.partnersupport.contract.remediation.ReportMeasureDone;
import dev.partnersupport.contract.remediation.RequestPlan;
import dev.partnersupport.contract.remediation.SetMeeting;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;

@Endpoint
class RemediationPlanResource implements RemediationPlansApi {

    private final RemediationPlans plans;
    private final Callers callers;

    RemediationPlanResource(RemediationPlans plans, Callers callers) {
        this.plans = plans;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(JUDGE_ESCALATIONS)
    public RemediationPlan request(RequestPlan request) {
        return plans.request(callers.current(), request);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public RemediationPlanPage list(List<PlanState> status, List<String> partnerId, PageQuery page) {
        return plans.list(callers.current(), status, partnerId, page);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public RemediationPlan read(UUID id) {
        return plans.read(callers.current(), id);
    }

    @Override
    @RolesAllowed(MANAGE_PARTNER)
    public RemediationPlan proposeTimes(UUID id, ProposeTimes proposal) {
        return plans.propose(callers.current(), id, proposal);
    }

    @Override
    @RolesAllowed(JUDGE_ESCALATIONS)
    public RemediationPlan setMeeting(UUID id, SetMeeting meeting) {
        return plans.schedule(callers.current(), id, meeting);
    }

    @Override
    @RolesAllowed({MANAGE_PARTNER, JUDGE_ESCALATIONS})
    public RemediationPlan putMeasures(UUID id, PutMeasures measures) {
        return plans.putMeasures(callers.current(), id, measures);
    }

    @Override
    @RolesAllowed({MANAGE_PARTNER, JUDGE_ESCALATIONS})
    public RemediationPlan agree(UUID id, Agree agree) {
        return plans.agree(callers.current(), id, agree);
    }

    @Override
    @RolesAllowed({MANAGE_PARTNER, JUDGE_ESCALATIONS})
    public RemediationPlan reportDone(UUID id, UUID measureId, ReportMeasureDone done) {
        return plans.reportDone(callers.current(), id, measureId, done);
    }

    @Override
    @RolesAllowed(JUDGE_ESCALATIONS)
    public RemediationPlan recordOutcome(UUID id, RecordPlanOutcome outcome) {
        return plans.end(callers.current(), id, outcome);
    }
}

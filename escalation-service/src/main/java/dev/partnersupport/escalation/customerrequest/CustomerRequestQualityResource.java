package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.contract.caller.Right.Name.JUDGE_ESCALATIONS;
import static dev.partnersupport.contract.caller.Right.Name.OPEN_CUSTOMER_REQUESTS;

import dev.partnersupport.contract.customerrequest.Assess;
import dev.partnersupport.contract.customerrequest.CommentAssessment;
import dev.partnersupport.contract.customerrequest.CustomerRequestQualityApi;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.GiveCustomerNotice;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class CustomerRequestQualityResource implements CustomerRequestQualityApi {

    private final Assessments assessments;
    private final Callers callers;

    CustomerRequestQualityResource(Assessments assessments, Callers callers) {
        this.assessments = assessments;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(OPEN_CUSTOMER_REQUESTS)
    public CustomerRequestView giveCustomerNotice(UUID id, GiveCustomerNotice notice) {
        return assessments.giveNotice(callers.current(), id, notice);
    }

    @Override
    @RolesAllowed(JUDGE_ESCALATIONS)
    public CustomerRequestView assess(UUID id, Assess assess) {
        return assessments.assess(callers.current(), id, assess);
    }

    @Override
    @RolesAllowed(OPEN_CUSTOMER_REQUESTS)
    public CustomerRequestView commentAssessment(UUID id, CommentAssessment comment) {
        return assessments.comment(callers.current(), id, comment);
    }
}

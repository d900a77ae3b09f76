package dev.partnersupport.partnerrequest.servicerequest;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;
import static dev.partnersupport.contract.caller.Right.Name.SUBMIT_SERVICE_REQUESTS;

import dev.partnersupport.casework.feedback.FeedbackDesk;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.servicerequest.ServiceRequestFeedbackApi;
import dev.partnersupport.contract.supportcase.Feedback;
import dev.partnersupport.contract.supportcase.FeedbackPage;
import dev.partnersupport.contract.supportcase.GiveFeedback;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class ServiceRequestFeedbackResource implements ServiceRequestFeedbackApi {

    private final FeedbackDesk desk;
    private final Callers callers;

    ServiceRequestFeedbackResource(FeedbackDesk desk, Callers callers) {
        this.desk = desk;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(SUBMIT_SERVICE_REQUESTS)
    public Feedback giveFeedback(UUID id, GiveFeedback feedback) {
        return desk.give(callers.current(), id, feedback);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public FeedbackPage listFeedback(UUID id, PageQuery page) {
        return desk.list(callers.current(), id, page);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public Feedback readFeedback(UUID id, UUID feedbackId) {
        return desk.read(callers.current(), id, feedbackId);
    }
}

package dev.partnersupport.partnerrequest.servicerequest;

import dev.partnersupport.casework.CaseIntake;
import dev.partnersupport.casework.Draft;
import dev.partnersupport.contract.servicerequest.ServiceRequestView;
import dev.partnersupport.contract.servicerequest.SubmitServiceRequest;
import dev.partnersupport.partnerrequest.topic.Topics;
import dev.partnersupport.support.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Intake of service requests: never closed, and nothing that it acknowledged is ever lost (FR-8, FR-11). */
@ApplicationScoped
class ServiceRequestIntake {

    private final Topics topics;
    private final CaseIntake intake;
    private final ServiceRequestRepository repository;
    private final ServiceRequestViews views;

    ServiceRequestIntake(
            Topics topics, CaseIntake intake, ServiceRequestRepository repository, ServiceRequestViews views) {
        this.topics = topics;
        this.intake = intake;
        this.repository = repository;
        this.views = views;
    }

    @Transactional
    ServiceRequestView submit(Caller caller, SubmitServiceRequest submitted) {
        var topic = topics.forSubmission(submitted.topicId());
        var draft = draft(submitted);
        repository.refuseSecond(caller, draft.externalReference());
        intake.check(topic, draft, List.of());
        var request = new ServiceRequest(intake.open(caller, topic, draft, "SR"), submitted.requestedResolutionAt());
        repository.persistAndFlush(request);
        intake.record(request, "submitted", caller);
        return views.of(request, topic, caller);
    }

    private static Draft draft(SubmitServiceRequest submitted) {
        return new Draft(
                submitted.title(),
                submitted.description(),
                submitted.severity(),
                submitted.businessImpact(),
                submitted.problemStartedAt(),
                submitted.contact(),
                submitted.participants(),
                submitted.details(),
                submitted.externalReference(),
                submitted.metadata());
    }
}

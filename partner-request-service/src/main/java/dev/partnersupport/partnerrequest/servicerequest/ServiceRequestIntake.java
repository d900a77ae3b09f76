package dev.partnersupport.partnerrequest.servicerequest;

import dev.partnersupport.casework.CaseIntake;
import dev.partnersupport.casework.Draft;
import dev.partnersupport.contract.servicerequest.ServiceRequestView;
import dev.partnersupport.contract.servicerequest.SubmitServiceRequest;
import dev.partnersupport.partnerrequest.topic.Topic;
import dev.partnersupport.partnerrequest.topic.Topics;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

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
        var draft = draft(submitted);
        repository.refuseSecond(caller, draft.externalReference());
        var topic = checkedTopic(submitted.topicId(), draft);
        var request = new ServiceRequest(intake.open(caller, topic, draft, "SR"));
        intake.record(request, "submitted", caller);
        repository.persistAndFlush(request);
        return views.of(request, topic, caller);
    }

    /** The topic of a complete request; an incomplete one is refused with every reason. */
    private Topic checkedTopic(String id, Draft draft) {
        var topic = topics.find(id);
        var reasons = intake.reasonsAgainst(topic, draft);
        if (topic.isEmpty()) {
            reasons.add(0, topics.unknown(id));
        }
        Refusal.ifAny(reasons);
        return topic.orElseThrow();
    }

    private static Draft draft(SubmitServiceRequest submitted) {
        return new Draft(
                submitted.title(),
                submitted.description(),
                submitted.severity(),
                submitted.businessImpact(),
                submitted.problemStartedAt(),
                submitted.requestedResolutionAt(),
                submitted.contact(),
                submitted.participants(),
                submitted.details(),
                submitted.externalReference(),
                submitted.metadata());
    }
}

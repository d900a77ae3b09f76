package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseIntake;
import dev.partnersupport.casework.Draft;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.customerrequest.OpenCustomerRequest;
import dev.partnersupport.escalation.directory.CustomerCopy;
import dev.partnersupport.escalation.directory.Directory;
import dev.partnersupport.escalation.topic.Topic;
import dev.partnersupport.escalation.topic.Topics;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;

/** Intake of customer requests: for one of the partner's customers and one of the services resold to it (FR-9, FR-10). */
@ApplicationScoped
class CustomerRequestIntake {

    private final Topics topics;
    private final Directory directory;
    private final CaseIntake intake;
    private final CustomerRequestRepository repository;
    private final CustomerRequestViews views;

    CustomerRequestIntake(
            Topics topics,
            Directory directory,
            CaseIntake intake,
            CustomerRequestRepository repository,
            CustomerRequestViews views) {
        this.topics = topics;
        this.directory = directory;
        this.intake = intake;
        this.repository = repository;
        this.views = views;
    }

    @Transactional
    CustomerRequestView open(Caller caller, OpenCustomerRequest opened) {
        var draft = draft(opened);
        repository.refuseSecond(caller, draft.externalReference());
        var topic = checkedTopic(caller, opened, draft);
        var request = new CustomerRequest(
                intake.open(caller, topic, draft, "CR"),
                opened.customerId(),
                opened.serviceId(),
                opened.subscriptionId());
        intake.record(request, "opened", caller);
        repository.persistAndFlush(request);
        return views.of(request, topic, caller);
    }

    /** The topic of a complete request; an incomplete one is refused with every reason. */
    private Topic checkedTopic(Caller caller, OpenCustomerRequest opened, Draft draft) {
        var topic = topics.find(opened.topicId());
        var told = directory.customer(caller.partnerId(), opened.customerId());
        var customer = told.filter(CustomerCopy::isActive);
        var reasons = new ArrayList<Reason>();
        if (customer.isEmpty()) {
            reasons.add(Reason.at("#/customerId", "unknown_customer"));
        } else if (!customer.get().isResold(opened.serviceId())) {
            reasons.add(Reason.at("#/serviceId", "service_not_resold"));
        }
        if (topic.isEmpty()) {
            reasons.add(topics.unknown(opened.topicId()));
        } else if (!topic.get().isAbout(opened.serviceId())) {
            reasons.add(Reason.at("#/topicId", "topic_not_for_service", opened.topicId(), opened.serviceId()));
        }
        reasons.addAll(intake.reasonsAgainst(topic, draft));
        if (told.isEmpty()) {
            // A customer that was just registered may not be known here yet
            throw Refusal.byRules(reasons).soonOver();
        }
        Refusal.ifAny(reasons);
        return topic.orElseThrow();
    }

    private static Draft draft(OpenCustomerRequest opened) {
        return new Draft(
                opened.title(),
                opened.description(),
                opened.severity(),
                opened.businessImpact(),
                opened.problemStartedAt(),
                opened.requestedResolutionAt(),
                opened.contact(),
                opened.participants(),
                opened.details(),
                opened.externalReference(),
                opened.metadata());
    }
}

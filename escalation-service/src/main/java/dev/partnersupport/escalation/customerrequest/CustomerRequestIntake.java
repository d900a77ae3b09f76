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
import java.util.List;

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
        var topic = topics.forOpening(opened.topicId());
        var draft = draft(opened);
        repository.refuseSecond(caller, draft.externalReference());
        intake.check(topic, draft, subjectReasons(caller, opened, topic));
        var request = new CustomerRequest(
                intake.open(caller, topic, draft, "CR"),
                opened.customerId(),
                opened.serviceId(),
                opened.subscriptionId());
        repository.persistAndFlush(request);
        intake.record(request, "opened", caller);
        return views.of(request, topic, caller);
    }

    /** The customer must be the partner's and the service resold to it; a customer just registered may not be known yet. */
    private List<Reason> subjectReasons(Caller caller, OpenCustomerRequest opened, Topic topic) {
        var reasons = new ArrayList<Reason>();
        var customer =
                directory.customer(caller.partnerId(), opened.customerId()).filter(CustomerCopy::isActive);
        if (customer.isEmpty()) {
            throw Refusal.byRules(Reason.at("#/customerId", "unknown_customer")).soonOver();
        }
        if (!customer.get().isResold(opened.serviceId())) {
            reasons.add(Reason.at("#/serviceId", "service_not_resold"));
        } else if (!topic.isAbout(opened.serviceId())) {
            reasons.add(Reason.at("#/topicId", "topic_not_for_service", topic.id(), opened.serviceId()));
        }
        return reasons;
    }

    private static Draft draft(OpenCustomerRequest opened) {
        return new Draft(
                opened.title(),
                opened.description(),
                opened.severity(),
                opened.businessImpact(),
                opened.problemStartedAt(),
                opened.contact(),
                opened.participants(),
                opened.details(),
                opened.externalReference(),
                opened.metadata());
    }
}

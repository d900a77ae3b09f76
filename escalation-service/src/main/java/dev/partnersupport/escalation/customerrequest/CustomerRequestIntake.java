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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Intake of customer requests: for one of the partner's customers and one of the services resold to it (FR-9, FR-10). A partner system
 * that did its triage elsewhere says the steps, and escalates, in the same call: all of it or nothing.
 */
@ApplicationScoped
class CustomerRequestIntake {

    private final Topics topics;
    private final Directory directory;
    private final CaseIntake intake;
    private final CustomerRequestRepository repository;
    private final TriageElsewhere elsewhere;

    CustomerRequestIntake(
            Topics topics,
            Directory directory,
            CaseIntake intake,
            CustomerRequestRepository repository,
            TriageElsewhere elsewhere) {
        this.topics = topics;
        this.directory = directory;
        this.intake = intake;
        this.repository = repository;
        this.elsewhere = elsewhere;
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
        repository.persist(request);
        return elsewhere.follow(request, opened, caller);
    }

    /** The topic of a complete request; an incomplete one is refused with every reason. */
    private Topic checkedTopic(Caller caller, OpenCustomerRequest opened, Draft draft) {
        var topic = topics.find(opened.topicId());
        var told = directory.customer(caller.partnerId(), opened.customerId());
        var reasons = new ArrayList<>(reasonsAgainstSubject(opened, told.filter(CustomerCopy::isActive)));
        if (topic.isEmpty()) {
            reasons.add(topics.unknown(opened.topicId()));
        } else if (!topic.get().isAbout(opened.serviceId())) {
            reasons.add(Reason.at("#/topicId", "topic_not_for_service", opened.topicId(), opened.serviceId()));
        }
        reasons.addAll(intake.reasonsAgainst(topic, draft));
        reasons.addAll(elsewhere.reasonsAgainst(opened, topic, draft, caller));
        if (told.isEmpty()) {
            // A customer that was just registered may not be known here yet
            throw Refusal.byRules(once(reasons)).soonOver();
        }
        Refusal.ifAny(once(reasons));
        return topic.orElseThrow();
    }

    private static List<Reason> reasonsAgainstSubject(OpenCustomerRequest opened, Optional<CustomerCopy> customer) {
        if (customer.isEmpty()) {
            return List.of(Reason.at("#/customerId", "unknown_customer"));
        }
        if (!customer.get().isResold(opened.serviceId())) {
            return List.of(Reason.at("#/serviceId", "service_not_resold"));
        }
        return opened.subscriptionId() == null
                        || customer.get().hasSubscription(opened.serviceId(), opened.subscriptionId())
                ? List.of()
                : List.of(Reason.at("#/subscriptionId", "unknown_subscription"));
    }

    /** Intake and gate ask for some things both. */
    private static List<Reason> once(List<Reason> reasons) {
        var said = new HashSet<String>();
        return reasons.stream()
                .filter(reason -> said.add(reason.code() + " " + reason.pointer()))
                .toList();
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

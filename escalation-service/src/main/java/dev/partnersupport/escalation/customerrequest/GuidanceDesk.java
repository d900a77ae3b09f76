package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.contract.guidance.Guidance;
import dev.partnersupport.escalation.directory.Directory;
import dev.partnersupport.escalation.directory.IncidentCopy;
import dev.partnersupport.escalation.guidance.Suggestions;
import dev.partnersupport.escalation.topic.Topics;
import dev.partnersupport.escalation.triage.Steps;
import dev.partnersupport.support.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Puts together what may help with a request (FR-17, FR-27, SR-1). */
@ApplicationScoped
@Transactional
class GuidanceDesk {

    private final CustomerRequestRepository repository;
    private final Topics topics;
    private final Directory directory;
    private final Suggestions suggestions;
    private final Steps steps;

    GuidanceDesk(
            CustomerRequestRepository repository,
            Topics topics,
            Directory directory,
            Suggestions suggestions,
            Steps steps) {
        this.repository = repository;
        this.topics = topics;
        this.directory = directory;
        this.suggestions = suggestions;
        this.steps = steps;
    }

    Guidance read(Caller caller, UUID id) {
        var request = repository.visible(caller, id);
        var topic = topics.of(request.topicId());
        var triage = steps.triage(id, request.partnerId());
        return new Guidance(
                request.isInTriage() && caller.isPartner()
                        ? suggestions.offer(request, topic, request.serviceId())
                        : suggestions.offered(request, topic, request.serviceId()),
                topic.requiredSteps().stream()
                        .map(kind -> new Guidance.ChecklistItem(kind, triage.has(kind)))
                        .toList(),
                directory.unendedIncidents(request.customerId(), request.serviceId()).stream()
                        .map(IncidentCopy::guidance)
                        .toList(),
                directory
                        .customer(request.partnerId(), request.customerId())
                        .flatMap(customer -> directory.adminCenter(customer, request.serviceId()))
                        .orElse(null));
    }
}

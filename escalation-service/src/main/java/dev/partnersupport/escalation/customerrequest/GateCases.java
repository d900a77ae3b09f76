package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.Draft;
import dev.partnersupport.casework.topic.DetailsForms;
import dev.partnersupport.contract.customerrequest.OpenCustomerRequest;
import dev.partnersupport.escalation.directory.Directory;
import dev.partnersupport.escalation.directory.IncidentCopy;
import dev.partnersupport.escalation.gate.CaseAtTheGate;
import dev.partnersupport.escalation.gate.CaseAtTheGate.Circumstances;
import dev.partnersupport.escalation.remediation.OverdueMeasures;
import dev.partnersupport.escalation.topic.Topic;
import dev.partnersupport.escalation.topic.Topics;
import dev.partnersupport.escalation.triage.Steps;
import dev.partnersupport.escalation.triage.Triage;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Customer requests as the gate looks at them: those that are there, and those that come with their escalation. */
@ApplicationScoped
class GateCases {

    private final Topics topics;
    private final Directory directory;
    private final Steps steps;
    private final DetailsForms forms;
    private final CustomerRequestRepository repository;
    private final OverdueMeasures measures;

    GateCases(
            Topics topics,
            Directory directory,
            Steps steps,
            DetailsForms forms,
            CustomerRequestRepository repository,
            OverdueMeasures measures) {
        this.topics = topics;
        this.directory = directory;
        this.steps = steps;
        this.forms = forms;
        this.repository = repository;
        this.measures = measures;
    }

    CaseAtTheGate of(CustomerRequest request) {
        var topic = topics.of(request.topicId());
        return of(
                new Subject(request.partnerId(), request.customerId(), request.serviceId(), request.id()),
                topic,
                request.draft(),
                steps.triage(request.id(), request.partnerId()),
                healthDueSince(request));
    }

    /** Of one whose incident has ended already, though it was not brought back yet, as if it had been. */
    private Instant healthDueSince(CustomerRequest request) {
        if (request.isWaiting()) {
            var ended = directory.incident(request.incidentId()).filter(IncidentCopy::hasEnded);
            if (ended.isPresent()) {
                return ended.flatMap(IncidentCopy::endedAt).orElse(Instant.MAX);
            }
        }
        return request.healthDueSince() == null ? Instant.MIN : request.healthDueSince();
    }

    /** @param triage what was tried elsewhere */
    CaseAtTheGate of(String partnerId, OpenCustomerRequest opened, Topic topic, Draft draft, Triage triage) {
        return of(
                new Subject(partnerId, opened.customerId(), opened.serviceId(), null),
                topic,
                draft,
                triage,
                Instant.MIN);
    }

    /** Whose problem with what it is; without an id while it is none yet. */
    record Subject(String partnerId, UUID customerId, String serviceId, UUID id) {}

    private CaseAtTheGate of(Subject subject, Topic topic, Draft draft, Triage triage, Instant healthDueSince) {
        var circumstances = new Circumstances(
                directory.unendedIncidents(subject.customerId(), subject.serviceId()).stream()
                        .anyMatch(IncidentCopy::isOngoing),
                directory.hasPublishedProfile(subject.partnerId()),
                repository.isEscalatedAlready(subject, topic.id()),
                measures.areThere(subject.partnerId()));
        return new CaseAtTheGate(
                directory.customer(subject.partnerId(), subject.customerId()),
                subject.serviceId(),
                topic,
                draft,
                triage,
                healthDueSince,
                forms.check(topic, draft.details()).stream()
                        .map(reason -> reason.pointer().replaceFirst("^#/details/?", ""))
                        .distinct()
                        .toList(),
                circumstances);
    }
}

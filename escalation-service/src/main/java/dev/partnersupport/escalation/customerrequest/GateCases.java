package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.contract.customerrequest.EscalationReadiness;
import dev.partnersupport.contract.customerrequest.EscalationReadiness.UnmetRule;
import dev.partnersupport.escalation.directory.Directory;
import dev.partnersupport.escalation.gate.CaseAtTheGate;
import dev.partnersupport.escalation.gate.EscalationGate;
import dev.partnersupport.escalation.topic.Topics;
import dev.partnersupport.escalation.triage.Steps;
import dev.partnersupport.support.text.Texts;
import jakarta.enterprise.context.ApplicationScoped;

/** Customer requests as the gate looks at them. */
@ApplicationScoped
class GateCases {

    private final Topics topics;
    private final Directory directory;
    private final Steps steps;
    private final Texts texts;

    GateCases(Topics topics, Directory directory, Steps steps, Texts texts) {
        this.topics = topics;
        this.directory = directory;
        this.steps = steps;
        this.texts = texts;
    }

    CaseAtTheGate of(CustomerRequest request) {
        return new CaseAtTheGate(
                directory.customer(request.partnerId(), request.customerId()),
                request.serviceId(),
                topics.of(request.topicId()),
                steps.triage(request.id(), request.partnerId()));
    }

    /** What escalating still needs, as far as it is about the case. */
    EscalationReadiness readiness(CustomerRequest request) {
        var unmet = EscalationGate.unmet(of(request)).stream()
                .map(code -> new UnmetRule(code, texts.of("reason." + code)))
                .toList();
        return new EscalationReadiness(unmet.isEmpty(), unmet);
    }
}

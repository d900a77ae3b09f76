package dev.partnersupport.escalation.gate;

import dev.partnersupport.escalation.directory.CustomerCopy;
import dev.partnersupport.escalation.topic.Topic;
import dev.partnersupport.escalation.triage.Triage;
import java.util.Optional;

/** What the gate looks at. */
public record CaseAtTheGate(Optional<CustomerCopy> customer, String serviceId, Topic topic, Triage triage) {

    boolean customerIsThePartners() {
        return customer.filter(CustomerCopy::isActive).isPresent();
    }

    boolean serviceIsResold() {
        return customer.filter(known -> known.isResold(serviceId)).isPresent();
    }
}

package dev.partnersupport.escalation.gate;

import dev.partnersupport.casework.Draft;
import dev.partnersupport.contract.supportcase.Contact;
import dev.partnersupport.contract.supportcase.StepKind;
import dev.partnersupport.escalation.directory.CustomerCopy;
import dev.partnersupport.escalation.topic.Topic;
import dev.partnersupport.escalation.triage.Triage;
import java.net.IDN;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the gate looks at.
 *
 * @param draft what the partner says about the problem
 * @param healthDueSince what was seen of the health before counts no more
 * @param openDetails what of the topic's form is not satisfied, by its pointers
 */
public record CaseAtTheGate(
        Optional<CustomerCopy> customer,
        String serviceId,
        Topic topic,
        Draft draft,
        Triage triage,
        Instant healthDueSince,
        List<String> openDetails,
        Circumstances circumstances) {

    /** What is so around the case. */
    public record Circumstances(
            boolean incidentIsOngoing,
            boolean profileIsPublished,
            boolean sameIsEscalated,
            boolean remediationIsOverdue) {}

    boolean customerIsThePartners() {
        return customer.filter(CustomerCopy::isActive).isPresent();
    }

    boolean serviceIsResold() {
        return customer.filter(known -> known.isResold(serviceId)).isPresent();
    }

    boolean healthWasChecked() {
        return triage.hasSince(StepKind.HEALTH_CHECK, healthDueSince);
    }

    /** Whether contact and participants are people of the partner's, as far as their addresses tell. */
    boolean isTalkedOverWithThePartner() {
        var domain = customer.map(CustomerCopy::primaryDomain).map(CaseAtTheGate::ascii);
        return domain.isEmpty()
                || Stream.concat(Stream.ofNullable(draft.contact()).map(Contact::email), draft.participants().stream())
                        .filter(Objects::nonNull)
                        .map(address -> ascii(address.substring(address.lastIndexOf('@') + 1)))
                        .noneMatch(host -> host.equals(domain.get()) || host.endsWith("." + domain.get()));
    }

    private static String ascii(String domain) {
        try {
            return IDN.toASCII(domain).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException unusable) {
            return domain;
        }
    }
}

package dev.partnersupport.casework;

import dev.partnersupport.contract.supportcase.ChangeSeverity;
import dev.partnersupport.contract.supportcase.Contact;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.contract.supportcase.UpdateCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What a partner says about a problem, whichever kind of case it becomes. */
public record Draft(
        String title,
        String description,
        Severity severity,
        String businessImpact,
        Instant problemStartedAt,
        Instant requestedResolutionAt,
        Contact contact,
        List<String> participants,
        Map<String, Object> details,
        String externalReference,
        Map<String, String> metadata) {

    public Draft {
        participants = participants == null ? List.of() : List.copyOf(participants);
        details = details == null ? Map.of() : details;
    }

    /** The same after a change of what was said. */
    public Draft with(UpdateCase change) {
        return new Draft(
                change.title(),
                change.description(),
                severity,
                change.businessImpact(),
                change.problemStartedAt(),
                change.requestedResolutionAt(),
                change.contact(),
                change.participants(),
                change.details(),
                change.externalReference(),
                change.metadata());
    }

    /** The same with another severity; an impact that is not said anew stays. */
    public Draft with(ChangeSeverity change) {
        return new Draft(
                title,
                description,
                change.severity(),
                change.businessImpact() == null ? businessImpact : change.businessImpact(),
                problemStartedAt,
                requestedResolutionAt,
                contact,
                participants,
                details,
                externalReference,
                metadata);
    }
}

package dev.partnersupport.casework;

import dev.partnersupport.contract.supportcase.Contact;
import dev.partnersupport.contract.supportcase.Severity;
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
}

package dev.partnersupport.escalation.directory;

import java.util.UUID;

/** Hears that an incident has ended, as often as that is told. */
public interface IncidentEnd {

    void ended(UUID incidentId);
}

package dev.partnersupport.contract.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an incident does to a service. */
@Schema(description = "What an incident does to a service.")
public enum IncidentHealth {
    DEGRADED,
    INTERRUPTED;

    public Health health() {
        return Health.valueOf(name());
    }
}

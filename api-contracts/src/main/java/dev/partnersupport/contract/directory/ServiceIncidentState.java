package dev.partnersupport.contract.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an incident stands. */
@Schema(description = "Where an incident stands.")
public enum ServiceIncidentState {
    ANNOUNCED,
    ONGOING,
    ENDED
}

package dev.partnersupport.contract.directory;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a service is, the best first. */
@Schema(description = "How a service is.")
public enum Health {
    NORMAL,
    DEGRADED,
    INTERRUPTED
}

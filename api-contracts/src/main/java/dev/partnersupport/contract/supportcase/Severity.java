package dev.partnersupport.contract.supportcase;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much the problem hurts, the worst first. */
@Schema(description = "How much the problem hurts. `critical` needs a business impact.")
public enum Severity {
    CRITICAL,
    MODERATE,
    MINIMAL;

    /** Whether this hurts more than the other. */
    public boolean exceeds(Severity other) {
        return compareTo(other) < 0;
    }
}

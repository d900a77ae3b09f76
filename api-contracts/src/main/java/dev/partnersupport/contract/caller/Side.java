package dev.partnersupport.contract.caller;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On whose behalf something was done. */
@Schema(description = "On whose behalf: the partner, the operator, or nobody but the system itself.")
public enum Side {
    PARTNER,
    OPERATOR,
    SYSTEM
}

package dev.partnersupport.contract.customerrequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner lacks to help the customer itself (FR-18). */
@Schema(description = "What the partner lacks to help the customer itself.")
public enum Missing {
    TRAINING,
    DOCUMENTATION,
    SUPPORT_TOOLS
}

package dev.partnersupport.contract.remediation;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a remediation plan stands. */
@Schema(description = "Where the plan stands.", extensions = @Extension(name = "x-growing", value = "true"))
public enum PlanState {
    REQUESTED,
    SCHEDULED,
    AGREED,
    COMPLETED,
    FAILED
}

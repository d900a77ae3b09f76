package dev.partnersupport.contract.supportcase;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done in a troubleshooting step. */
@Schema(description = "What was done.", extensions = @Extension(name = "x-growing", value = "true"))
public enum StepKind {
    HEALTH_CHECK,
    ADMIN_CENTER,
    CUSTOMER_INSTRUCTION,
    ARTICLE,
    OTHER
}

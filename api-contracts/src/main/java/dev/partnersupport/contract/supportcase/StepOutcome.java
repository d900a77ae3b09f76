package dev.partnersupport.contract.supportcase;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a troubleshooting step. */
@Schema(description = "What came of it.", extensions = @Extension(name = "x-growing", value = "true"))
public enum StepOutcome {
    SOLVED,
    NOT_SOLVED,
    NOT_APPLICABLE,
    PENDING
}

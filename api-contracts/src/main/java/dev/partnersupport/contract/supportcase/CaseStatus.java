package dev.partnersupport.contract.supportcase;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a case stands. A service request begins as submitted, a customer request in triage. */
@Schema(description = "Where the case stands.", extensions = @Extension(name = "x-growing", value = "true"))
public enum CaseStatus {
    SUBMITTED,
    TRIAGE,
    SOLVED,
    ATTACHED_TO_INCIDENT,
    ESCALATED,
    IN_PROGRESS,
    WAITING_FOR_PARTNER,
    RESOLVED,
    CLOSED,
    CANCELLED,
    REJECTED;

    /** Whether somebody still has something to do. */
    public boolean isOpen() {
        return switch (this) {
            case SUBMITTED, TRIAGE, ATTACHED_TO_INCIDENT, ESCALATED, IN_PROGRESS, WAITING_FOR_PARTNER -> true;
            case SOLVED, RESOLVED, CLOSED, CANCELLED, REJECTED -> false;
        };
    }
}

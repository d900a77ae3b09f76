package dev.partnersupport.contract.supportcase;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a case stands. A service request begins as submitted, a customer request in triage. */
@Schema(
        description =
                "Where the case stands. `triage`: with the partner; `solved`: ended without the operator; `attached_to_incident`: waits for the end of an incident; `escalated` or `submitted`: with the operator, nobody has taken it; `waiting_for_partner`: the operator has asked; `rejected`: no case for the operator.",
        extensions = @Extension(name = "x-growing", value = "true"))
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

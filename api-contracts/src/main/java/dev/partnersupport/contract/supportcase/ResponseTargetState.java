package dev.partnersupport.contract.supportcase;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it stands with the first contact. */
@Schema(
        description =
                "How it stands with the first contact: `running`: the operator owes it; `paused`: the partner was asked, or an incident is waited for; `met` or `missed`: it was made in time or not; `cancelled`: the case was over before.",
        extensions = @Extension(name = "x-growing", value = "true"))
public enum ResponseTargetState {
    /** The operator owes a contact. */
    RUNNING,
    /** It waits for something that is not the operator's. */
    PAUSED,
    /** The partner was contacted in time. */
    MET,
    /** The partner was not contacted in time; it may have been later. */
    MISSED,
    /** The case was over before a contact was due. */
    CANCELLED
}

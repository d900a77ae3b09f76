package dev.partnersupport.casework.history;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the history finds troubleshooting steps, for the kind of case that has any. */
public interface StepSource {

    /** Some steps of a case, by their ids. */
    Map<UUID, TroubleshootingStep> of(SupportCase supportCase, List<UUID> ids);
}

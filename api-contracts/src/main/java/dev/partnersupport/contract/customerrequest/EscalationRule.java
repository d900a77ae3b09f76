package dev.partnersupport.contract.customerrequest;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule of the gate, as published. */
@Schema(description = "A rule of the escalation gate.")
public record EscalationRule(
        @NotNull @Schema(description = "The rule's code, as refusals name it.", examples = "health_not_checked")
        String code,

        @NotNull @Schema(description = "What is judged.") About about,

        @NotNull @Schema(description = "What happens when it is not met.")
        Effect effect,

        @NotNull @Schema(description = "What to do about it, in the caller's language.")
        String explanation) {

    /** What a rule judges. */
    @Schema(name = "EscalationRuleAbout", description = "`case`: readiness judges it too.")
    public enum About {
        CASE,
        ESCALATION
    }

    /** What an unmet rule does. */
    @Schema(
            name = "EscalationRuleEffect",
            description = "`noted`: kept with the escalation, never in the customer's way.")
    public enum Effect {
        BLOCKS,
        NOTED
    }
}

package dev.partnersupport.contract.customerrequest;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the gate says about a case before it is escalated. */
@Schema(description = "What escalating still needs, as far as it is about the case.")
public record EscalationReadiness(
        @NotNull @Schema(description = "Whether the case itself meets every rule that blocks.")
        Boolean ready,

        @NotNull @Schema(description = "The rules that block and are not met.")
        List<UnmetRule> unmet,

        @NotNull @Schema(description = "The rules that are not met and only noted: they block nothing.")
        List<UnmetRule> noted) {

    /** A rule of the gate that is not met. */
    @Schema(name = "UnmetRule", description = "A rule of the gate that is not met.")
    public record UnmetRule(
            @NotNull @Schema(description = "The rule's code.", examples = "health_not_checked")
            String code,

            @NotNull @Schema(description = "What to do about it, in the caller's language.")
            String detail,

            @Schema(
                    description =
                            "What it is about: a pointer into the body that opens a request, where `#/troubleshootingSteps` stands for the steps recorded so far.",
                    examples = "#/contact")
            String pointer) {}
}

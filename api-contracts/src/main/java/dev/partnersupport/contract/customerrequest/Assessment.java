package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.caller.Actor;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The judgement of an escalation as it stands, and what the partner says to it. */
@Schema(description = "The operator's judgement of the escalation, and what the partner says to it.")
public record Assessment(
        @NotNull @Schema(description = "Whether it was appropriate.")
        Boolean appropriate,

        @Schema(description = "Why it was not appropriate; absent when it was.")
        Assess.ReasonCode reasonCode,

        @NotNull @Schema(description = "Why, in words.") String reason,

        @NotNull @Schema(description = "The lead who judged.")
        Actor by,

        @NotNull @Schema(description = "When the lead judged.")
        Instant at,

        @Schema(description = "What the partner says to it.")
        Comment comment) {

    /** What the partner says to an assessment. */
    @Schema(name = "AssessmentComment", description = "What the partner says to it.")
    public record Comment(
            @NotNull @Schema(description = "The partner's words.")
            String text,

            @NotNull @Schema(description = "Who said so.") Actor by,

            @NotNull @Schema(description = "When the partner commented.")
            Instant at) {}

    /** The same with the partner's comment. */
    public Assessment with(Comment said) {
        return new Assessment(appropriate, reasonCode, reason, by, at, said);
    }
}

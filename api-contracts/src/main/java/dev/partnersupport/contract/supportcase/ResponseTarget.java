package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * By when the operator must have contacted the partner, and how that came about. Each running interval uses up the share of the
 * target that its hours are of its duration; where the shares add up to the whole is the due instant.
 */
@Schema(
        description =
                "By when the operator must have contacted the partner, and how that came about. Every running interval uses up a share of the target: the time used in its calendar's hours, divided by its duration. Where the shares add up to the whole is `dueAt`.")
public record ResponseTarget(
        @NotNull @Schema(description = "The instant; while it is paused, as it was when the pause began.")
        Instant dueAt,

        @NotNull @Schema(description = "How it stands.") ResponseTargetState state,

        @NotNull @Schema(description = "The calendar that counts now.")
        CalendarReference calendar,

        @NotNull @Schema(description = "ISO 8601 duration that counts now.", examples = "PT4H")
        Duration duration,

        @NotNull @Schema(description = "How the time went, without a gap, oldest first.")
        List<Interval> intervals,

        @Schema(description = "When the contact took place that stopped it.")
        Instant metAt,

        @Schema(description = "Targets of before the case was reopened, oldest first; absent when it was not.")
        List<ResponseTarget> earlier) {

    /** A stretch of time in which the target ran, or was paused. */
    @Schema(name = "ResponseInterval", description = "A stretch of time in which the target ran, or was paused.")
    public record Interval(
            @NotNull @Schema(description = "When the stretch begins.")
            Instant from,

            @Schema(description = "To when; absent while it lasts.")
            Instant to,

            @NotNull @Schema(description = "Whether it ran.")
            State state,

            @NotNull @Schema(description = "Why it began.") Cause cause,

            @Schema(description = "The note that says more: the question to the partner, its answer, or a reason.")
            UUID noteId,

            @Schema(description = "Whose hours counted; absent for a pause.")
            CalendarReference calendar,

            @Schema(description = "ISO 8601 duration of the whole target then; absent for a pause.", examples = "PT4H")
            Duration duration,

            @Schema(
                    description =
                            "ISO 8601 duration of what was used, in the hours of the calendar; absent for a pause and while it lasts.",
                    examples = "PT1H30M")
            Duration used) {

        /** Whether the target ran. */
        @Schema(name = "ResponseIntervalState", description = "Whether the target ran.")
        public enum State {
            RUNNING,
            PAUSED
        }

        /** Why an interval began. */
        @Schema(
                name = "ResponseIntervalCause",
                description = "Why the interval began.",
                extensions = @Extension(name = "x-growing", value = "true"))
        public enum Cause {
            SUBMITTED,
            ESCALATED,
            WAITING_FOR_PARTNER,
            ATTACHED_TO_INCIDENT,
            IN_PROGRESS,
            SEVERITY_CHANGED,
            TOPIC_CHANGED,
            REOPENED
        }
    }
}

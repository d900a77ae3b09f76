package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By when the operator must have contacted the partner. */
@Schema(description = "By when the operator must have contacted the partner (the response target).")
public record ResponseTargetSummary(
        @NotNull @Schema(description = "The instant; while it is paused, as it was when the pause began.")
        Instant dueAt,

        @NotNull @Schema(description = "How it stands.") ResponseTargetState state,

        @Schema(
                description = "ISO 8601 duration of the pauses that are over; absent when there was none.",
                examples = "PT26H")
        Duration pausedFor) {}

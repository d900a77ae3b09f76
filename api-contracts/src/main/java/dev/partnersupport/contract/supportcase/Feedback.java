package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.wire.Identified;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the partner thought of one resolution. */
@Schema(description = "What the partner thought of one resolution.")
public record Feedback(
        @NotNull @Schema(description = "The feedback's id.") UUID id,

        @NotNull @Schema(description = "From 1, poor, to 5, excellent.")
        Integer rating,

        @Schema(description = "What the partner said beside the rating.")
        String comment,

        @NotNull @Schema(description = "When the case had been resolved.")
        Instant resolvedAt,

        @NotNull @Schema(description = "Who gave it.") Actor author,
        @NotNull @Schema(description = "When it was given.") Instant createdAt)
        implements Identified {}

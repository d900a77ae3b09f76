package dev.partnersupport.contract.event;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of a change feed. */
@Schema(description = "A stretch of the change feed, oldest first.")
public record EventPage(
        @NotNull @Schema(description = "The facts, in the order of `sequence`.")
        List<Event> items,

        @NotNull @Schema(description = "Pass it as `after` to go on.")
        Long nextAfter,

        @NotNull @Schema(description = "Whether there was nothing after this stretch when it was read.")
        Boolean endOfStream) {}

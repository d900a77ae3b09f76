package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.wire.Identified;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something said about a case. */
@Schema(description = "Something said about the case.")
public record Note(
        @NotNull @Schema(description = "The note's id.") UUID id,
        @NotNull @Schema(description = "What was said.") String text,
        @NotNull @Schema(description = "Who may read it.") Visibility visibility,
        @NotNull @Schema(description = "Who said it.") Actor author,
        @NotNull @Schema(description = "When it was said.") Instant createdAt)
        implements Identified {

    /** Who may read a note: everyone on the case, or the operator alone. */
    @Schema(name = "Visibility", description = "Who may read it: both sides, or the operator alone.")
    public enum Visibility {
        PUBLIC,
        INTERNAL
    }
}

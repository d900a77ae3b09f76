package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another case that belongs to this one. */
@Schema(description = "Another case that belongs to this one.")
public record AddLink(
        @NotNull @Schema(description = "How: `related`, or this one is a `duplicate_of` the other.")
        Kind kind,

        @NotNull @Schema(description = "The other case: of the same partner and of the same kind.")
        UUID caseId) {

    /** What can be said of another case. */
    @Schema(name = "AddLinkKind", description = "What can be said of another case.")
    public enum Kind {
        RELATED,
        DUPLICATE_OF;

        public LinkKind kind() {
            return LinkKind.valueOf(name());
        }
    }
}

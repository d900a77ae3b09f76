package dev.partnersupport.contract.supportcase;

import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How two cases belong together, as seen from one of them. */
@Schema(
        description = "How two cases belong together, as seen from this one.",
        extensions = @Extension(name = "x-growing", value = "true"))
public enum LinkKind {
    RELATED,
    DUPLICATE_OF,
    HAS_DUPLICATE;

    /** The same as seen from the other one. */
    public LinkKind fromTheOther() {
        return switch (this) {
            case RELATED -> RELATED;
            case DUPLICATE_OF -> HAS_DUPLICATE;
            case HAS_DUPLICATE -> DUPLICATE_OF;
        };
    }
}

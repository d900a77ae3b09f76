package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.caller.Actor;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How, by whom and when a case was resolved. */
@Schema(description = "How, by whom and when the case was resolved.")
public record Resolution(
        @NotNull @Schema(description = "In a word.") Code code,

        @Schema(
                description =
                        "In words; absent where the code says it all: when it came by itself (`no_response`), or by a link to the other case (`duplicate`).")
        String summary,

        @NotNull @Schema(description = "Who resolved it.") Actor by,

        @NotNull @Schema(description = "When it was resolved.")
        Instant at) {

    /** How a case was resolved. */
    @Schema(
            name = "ResolutionCode",
            description =
                    "How the case was resolved. `no_response` is set by the system when nobody answered for 14 days, `duplicate` by the operator's link.",
            extensions = @Extension(name = "x-growing", value = "true"))
    public enum Code {
        FIXED,
        ANSWERED,
        WORKAROUND,
        DUPLICATE,
        NO_RESPONSE,
        NOT_REPRODUCIBLE
    }
}

package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.supportcase.PartnerReference;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a partner has told its customers how to reach it, and at any time (FR-11, FR-12). */
@Schema(description = "Whether a partner has told its customers how to reach it.")
public record SupportProfileRow(
        @NotNull @Schema(description = "The partner whose profile it is.")
        PartnerReference partner,

        @NotNull @Schema(description = "What its published profile amounts to.")
        Coverage state,

        @Schema(description = "When it was published last; absent when it never was.")
        Instant publishedAt) {

    /** What a published profile amounts to. */
    @Schema(name = "SupportProfileCoverage", description = "What a published profile amounts to.")
    public enum Coverage {
        MISSING,
        NOT_AROUND_THE_CLOCK,
        AROUND_THE_CLOCK
    }
}

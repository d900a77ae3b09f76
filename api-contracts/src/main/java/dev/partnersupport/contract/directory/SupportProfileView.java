package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A partner's support profile. */
@Schema(description = "How the partner's customers reach the partner.")
public record SupportProfileView(
        @NotNull @Schema(description = "The partner's id.") String partnerId,

        @NotNull @Schema(description = "Changes with every change; also the ETag.")
        long version,

        @Schema(description = "The address of the support pages.")
        String website,

        @Schema(description = "The e-mail address of the support.")
        String email,

        @Schema(description = "The telephone number of the support.")
        String telephone,

        @NotNull @Schema(description = "The languages spoken, BCP 47.")
        List<String> languages,

        @NotNull @Schema(description = "Time zone of the hours.")
        String timeZone,

        @NotNull @Schema(description = "When the partner can be reached.")
        List<SupportHours> hours,

        @NotNull @Schema(description = "How support works, for customers.")
        String processDescription,

        @NotNull @Schema(description = "Whether the hours cover every minute of the week.")
        Boolean coversAroundTheClock,

        @NotNull @Schema(description = "A draft is seen by the partner alone.")
        State state,

        @Schema(description = "When it was published last; absent before.")
        Instant publishedAt,

        @NotNull @Schema(description = "When it changed last.")
        Instant updatedAt)
        implements Versioned {

    /** Whether customers may see it. */
    @Schema(name = "SupportProfileState", description = "Whether customers may see it.")
    public enum State {
        DRAFT,
        PUBLISHED
    }
}

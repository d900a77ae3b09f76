package dev.partnersupport.contract.directory;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support profile as it was published at some time; none is ever lost. */
@Schema(description = "A support profile as it was published at some time.")
public record SupportProfilePublication(
        @NotNull @Schema(description = "Counts the publications from 1.", minimum = "1")
        Integer number,

        @NotNull @Schema(description = "When it was published.")
        Instant publishedAt,

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
        Boolean coversAroundTheClock) {}

package dev.partnersupport.contract.directory;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of support hours on some days. */
@Schema(
        description =
                "Hours on some days of the week. `to` at or before `from` is on the next day, so `22:00` to `22:00` are 24 hours. Stretches may overlap. Around the clock is what covers every minute of the week.")
public record SupportHours(
        @NotEmpty @Size(max = 7) @Schema(description = "The days of the week.", examples = "[\"monday\", \"tuesday\"]")
        Set<@NotNull DayOfWeek> days,

        @NotNull
        @Pattern(regexp = "^([01][0-9]|2[0-3]):[0-5][0-9]$")
        @Schema(description = "From, local time.", examples = "00:00")
        String from,

        @NotNull
        @Pattern(regexp = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")
        @Schema(description = "To, local time, not included.", examples = "08:00")
        String to) {

    /** The days in the order of the week. */
    public SupportHours {
        days = days == null || days.isEmpty() || days.stream().anyMatch(Objects::isNull) ? days : EnumSet.copyOf(days);
    }
}

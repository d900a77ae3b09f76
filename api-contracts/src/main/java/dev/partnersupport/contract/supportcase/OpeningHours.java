package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A stretch of one day in local time. */
@Schema(description = "A stretch of a day, in the calendar's time zone.")
public record OpeningHours(
        @NotNull
        @Pattern(regexp = "^([01][0-9]|2[0-3]):[0-5][0-9]$")
        @Schema(description = "From, local time.", examples = "00:00")
        String from,

        @NotNull
        @Pattern(regexp = "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$")
        @Schema(description = "To, local time, not included.", examples = "08:00")
        String to) {}

package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The hours in which response targets run. */
@Schema(description = "The hours in which response targets run.")
public record ResponseCalendarView(
        @NotNull @Schema(description = "The calendar's slug.", examples = "business-days")
        String id,

        @NotNull @Schema(description = "Counts its changes from 1.")
        Integer version,

        @NotNull @Schema(description = "Its name, in the caller's language.")
        String name,

        @NotNull @Schema(description = "IANA time zone of its days and hours.", examples = "Asia/Shanghai")
        String timeZone,

        @NotNull @Schema(description = "The hours of every week; a day that is not named has none.")
        List<WeekHours> hours,

        @NotNull @Schema(description = "Days that differ from their weekday, by date.")
        List<CalendarException> exceptions,

        @Schema(description = "The last day whose exceptions are known; absent when there never are any.")
        LocalDate validUntilOn) {

    /** The hours of some days of the week. */
    @Schema(description = "The hours of some days of the week.")
    public record WeekHours(
            @NotNull @Schema(description = "The days of the week.", examples = "[\"monday\", \"tuesday\"]")
            List<DayOfWeek> days,

            @NotNull @Schema(description = "The hours of each of them.")
            List<OpeningHours> hours) {}

    /** A holiday, or a day of rest that is worked. */
    @Schema(description = "A holiday, or a day of rest that is worked.")
    public record CalendarException(
            @NotNull @Schema(description = "The day that is not like others of its kind.")
            LocalDate on,

            @NotNull @Schema(description = "Its hours; none on a holiday.")
            List<OpeningHours> hours) {}
}

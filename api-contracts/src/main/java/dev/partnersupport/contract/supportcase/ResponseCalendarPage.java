package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Response calendars. */
@Schema(description = "Response calendars, by their ids.")
public record ResponseCalendarPage(
        @NotNull @Schema(description = "The calendars that targets run in.")
        List<ResponseCalendarView> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

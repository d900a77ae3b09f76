package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A response calendar as it was when it was read. */
@Schema(description = "A response calendar, as it was when it was read.")
public record CalendarReference(
        @NotNull @Schema(description = "The calendar's slug.", examples = "business-days")
        String id,

        @NotNull @Schema(description = "Which version of it.")
        Integer version) {}

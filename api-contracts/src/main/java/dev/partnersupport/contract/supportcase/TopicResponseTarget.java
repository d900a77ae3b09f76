package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.wire.Slug;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Within which time the operator contacts the partner, for one severity of a topic. */
@Schema(description = "Within which time the operator contacts the partner, for cases of one severity.")
public record TopicResponseTarget(
        @NotNull @Schema(description = "Of which severity.") Severity severity,

        @NotNull @Schema(description = "ISO 8601 duration, counted in the hours of the calendar.", examples = "PT4H")
        Duration duration,

        @NotNull
        @Pattern(regexp = Slug.PATTERN)
        @Schema(description = "The response calendar's slug.", examples = "business-days")
        String calendarId) {}

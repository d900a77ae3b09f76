package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.caller.Actor;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When and how the customer was told of the end. */
@Schema(description = "When and how the customer was told of the end.")
public record CustomerNotice(
        @NotNull @Schema(description = "By which way the customer was told.")
        GiveCustomerNotice.Channel channel,

        @NotNull @Schema(description = "When the customer was told.")
        Instant informedAt,

        @NotNull @Schema(description = "What was said.") String summary,
        @NotNull @Schema(description = "Who recorded it.") Actor by,

        @NotNull @Schema(description = "When it was recorded.")
        Instant at) {}

package dev.partnersupport.contract.directory;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription of a customer to a service; a suspended one can still be the subject of a request (SR-18). */
@Schema(description = "A customer's subscription to a service.")
public record Subscription(
        @Size(min = 1, max = 100) @Schema(description = "Its id in Partner Center.")
        String id,

        @Size(min = 1, max = 255)
        @Schema(description = "The plan's name in Partner Center.", examples = "Business Standard")
        String plan,

        @NotNull @Schema(description = "Whether it runs; one that is `ended` is not resold any more.")
        State state,

        @Positive @Schema(description = "How many seats or units.")
        Integer quantity,

        @Schema(description = "Since when it runs.") LocalDate since) {

    /** The state of a subscription. */
    @Schema(
            name = "SubscriptionState",
            description = "The state of a subscription; one that is `ended` is not resold any more.")
    public enum State {
        ACTIVE,
        SUSPENDED,
        PENDING,
        ENDED
    }
}

package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact with the partner, to be recorded (FR-7). */
@Schema(description = "A contact with the partner. One that `reached` it, or an e-mail, is the first contact.")
public record RecordContact(
        @NotNull @Schema(description = "By which channel.") Channel channel,
        @NotNull @Schema(description = "What came of it.") Outcome outcome,

        @Schema(description = "When; now, when absent.") Instant contactedAt,

        @NotBlank
        @Size(max = 4000)
        @Schema(description = "What was said.", examples = "Called back, asked for the order's number.")
        String summary) {

    /** How the partner was contacted. */
    @Schema(name = "ContactChannel", description = "How the partner was contacted.")
    public enum Channel {
        TELEPHONE,
        EMAIL,
        MEETING
    }

    /** What came of a contact. */
    @Schema(name = "ContactOutcome", description = "What came of the contact.")
    public enum Outcome {
        REACHED,
        NOT_REACHED,
        MESSAGE_LEFT
    }

    /** Whether the partner has heard from the operator by this: reached in person, or written to. */
    public boolean countsAsFirstContact() {
        return outcome == Outcome.REACHED || channel == Channel.EMAIL;
    }
}

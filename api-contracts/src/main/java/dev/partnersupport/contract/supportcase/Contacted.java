package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.wire.Identified;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded contact with the partner: who, when and how. */
@Schema(description = "A recorded contact with the partner.")
public record Contacted(
        @NotNull @Schema(description = "The contact's id.") UUID id,

        @NotNull @Schema(description = "The representative who made it.")
        Actor by,

        @NotNull @Schema(description = "By which channel.") RecordContact.Channel channel,
        @NotNull @Schema(description = "What came of it.") RecordContact.Outcome outcome,

        @NotNull @Schema(description = "When the partner was contacted.")
        Instant contactedAt,

        @NotNull @Schema(description = "What was said.") String summary,

        @NotNull @Schema(description = "When it was recorded.")
        Instant createdAt)
        implements Identified {}

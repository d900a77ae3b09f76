package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.wire.Identified;
import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A known interruption of services. */
@Schema(description = "A known interruption of services.")
public record ServiceIncidentView(
        @NotNull @Schema(description = "The incident's id.") UUID id,

        @NotNull @Schema(description = "Changes with every change; also the ETag.")
        long version,

        @NotNull @Schema(description = "The services concerned.")
        List<String> serviceIds,

        @Schema(description = "The regions concerned; all when absent.")
        List<String> regions,

        @Schema(
                description =
                        "The customers concerned, as far as they are the caller's own; absent when everybody is concerned who uses the services.")
        List<UUID> customerIds,

        @NotNull @Schema(description = "What is wrong, in a line.")
        String title,

        @NotNull @Schema(description = "Where it stands.") ServiceIncidentState state,

        @NotNull @Schema(description = "What it does to the services.")
        IncidentHealth health,

        @Schema(description = "When it began.") Instant startedAt,
        @Schema(description = "When it ended.") Instant endedAt,

        @NotNull @Schema(description = "What was said about it, oldest first.")
        List<Update> updates,

        @NotNull @Schema(description = "When it was announced.")
        Instant createdAt,

        @NotNull @Schema(description = "When it changed last.")
        Instant updatedAt)
        implements Identified, Versioned {

    /** What was said about an incident at some time. */
    @Schema(name = "IncidentUpdate", description = "What was said about an incident.")
    public record Update(
            @NotNull @Schema(description = "When it was said.")
            Instant at,

            @NotNull @Schema(description = "What was said.") String text) {}
}

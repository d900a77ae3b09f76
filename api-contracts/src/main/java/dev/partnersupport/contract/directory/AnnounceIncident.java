package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.wire.Slug;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A known interruption of services, announced by the operator. */
@Schema(description = "A known interruption of services.")
public record AnnounceIncident(
        @NotEmpty @Size(max = 50) @Schema(description = "The services concerned.")
        List<@NotNull @Pattern(regexp = Slug.PATTERN) String> serviceIds,

        @Size(max = 50) @Schema(description = "The regions concerned; all when absent.")
        List<@NotBlank @Size(max = 64) String> regions,

        @Size(min = 1, max = 500)
        @Schema(
                description =
                        "The customers concerned, whose partners alone are told; absent when everybody is concerned who uses the services.")
        List<@NotNull UUID> customerIds,

        @NotBlank @Size(max = 255) @Schema(description = "What is wrong, in a line.")
        String title,

        @NotNull @Schema(description = "Whether it goes on already.")
        ServiceIncidentState state,

        @NotNull @Schema(description = "How the services are because of it: degraded or interrupted.")
        IncidentHealth health,

        @Schema(description = "When it began.") Instant startedAt,

        @Size(max = 4000) @Schema(description = "The first word on it for partners.")
        String update) {}

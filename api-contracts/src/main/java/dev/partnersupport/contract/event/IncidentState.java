package dev.partnersupport.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.partnersupport.contract.directory.IncidentHealth;
import dev.partnersupport.contract.directory.ServiceIncidentState;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The data of {@code service-incidents.v1}: where an incident stands.
 *
 * @param customerIds the only customers concerned, whoever's they are; null when everybody is who uses the services
 * @param endedAt null while it has not ended
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IncidentState(
        @NotNull UUID id,
        @NotNull List<String> serviceIds,
        List<UUID> customerIds,
        @NotNull String title,
        @NotNull ServiceIncidentState state,
        @NotNull IncidentHealth health,
        Instant endedAt) {}

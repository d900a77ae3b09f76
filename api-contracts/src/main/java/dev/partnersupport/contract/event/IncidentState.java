package dev.partnersupport.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.partnersupport.contract.directory.IncidentHealth;
import dev.partnersupport.contract.directory.ServiceIncidentState;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** The data of {@code service-incidents.v1}: where an incident stands. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record IncidentState(
        @NotNull UUID id,
        @NotNull List<String> serviceIds,
        @NotNull String title,
        @NotNull ServiceIncidentState state,
        @NotNull IncidentHealth health) {}

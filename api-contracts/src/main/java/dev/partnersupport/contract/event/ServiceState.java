package dev.partnersupport.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** The data of {@code services.v1}: a service of the catalogue, its names by BCP 47 language. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ServiceState(@NotNull String id, @NotNull Map<String, String> names, String adminCenterTemplate) {}

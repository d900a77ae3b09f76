package dev.partnersupport.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;

/** The data of {@code partners.v1}: what other services show of a partner; never whom to call there. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record PartnerState(
        @NotNull String id, @NotNull String name, String countryCode, String timeZone, String language) {}

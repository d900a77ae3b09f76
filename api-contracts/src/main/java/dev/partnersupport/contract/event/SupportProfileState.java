package dev.partnersupport.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.constraints.NotNull;

/** The data of {@code support-profiles.v1}: whether a partner has told its customers how to reach it (FR-11, FR-12). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SupportProfileState(@NotNull String partnerId, boolean published, boolean coversAroundTheClock) {}

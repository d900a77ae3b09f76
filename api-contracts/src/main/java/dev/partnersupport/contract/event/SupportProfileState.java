package dev.partnersupport.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;

/** The data of {@code support-profiles.v1}: whether a partner has told its customers how to reach it (FR-11, FR-12). */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SupportProfileState(String partnerId, boolean published, boolean coversAroundTheClock) {}

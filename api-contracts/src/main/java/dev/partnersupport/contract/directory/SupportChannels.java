package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.supportcase.PartnerReference;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a customer reaches its partner (FR-12). */
@Schema(description = "How a customer reaches its partner.")
public record SupportChannels(
        @NotNull @Schema(description = "The partner that supports the customer.")
        PartnerReference partner,

        @Schema(description = "The address of the support pages.")
        String website,

        @Schema(description = "The e-mail address of the support.")
        String email,

        @Schema(description = "The telephone number of the support.")
        String telephone,

        @NotNull @Schema(description = "The languages spoken, BCP 47.")
        List<String> languages,

        @NotNull @Schema(description = "Time zone of the hours.")
        String timeZone,

        @NotNull @Schema(description = "When the partner can be reached.")
        List<SupportHours> hours,

        @NotNull @Schema(description = "How support works, for customers.")
        String processDescription,

        @NotNull @Schema(description = "Whether the hours cover every minute of the week.")
        Boolean coversAroundTheClock) {}

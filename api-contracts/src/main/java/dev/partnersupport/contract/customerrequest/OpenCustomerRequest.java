package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.supportcase.Contact;
import dev.partnersupport.contract.supportcase.Severity;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer's problem with one of the services resold to it. */
@Schema(description = "A customer's problem with one of the services resold to it.")
public record OpenCustomerRequest(
        @NotNull @Schema(description = "The customer, as the directory knows it.")
        UUID customerId,

        @NotBlank
        @Size(max = 64)
        @Schema(description = "The service, one that is resold to the customer.", examples = "microsoft-365")
        String serviceId,

        @Size(max = 100) @Schema(description = "The subscription concerned.")
        String subscriptionId,

        @NotBlank @Size(max = 64) @Schema(description = "A topic's slug.", examples = "cr-sign-in")
        String topicId,

        @NotBlank @Size(max = 255) @Schema(description = "The problem in a line.", examples = "Nobody can sign in")
        String title,

        @NotBlank @Size(max = 20000) @Schema(description = "What happens, since when, and what was tried.")
        String description,

        @NotNull @Schema(description = "How much it hurts; at most the topic's highest.")
        Severity severity,

        @Size(max = 4000) @Schema(description = "What it stops; required when `critical`.")
        String businessImpact,

        @Schema(description = "When it began.") Instant problemStartedAt,

        @Schema(description = "When the partner would like it resolved.")
        Instant requestedResolutionAt,

        @NotNull @Valid @Schema(description = "Whom the representative contacts: a person of the partner.")
        Contact contact,

        @Size(max = 20) @Schema(description = "E-mail addresses of others who follow the case.")
        List<@NotNull @Email @Size(max = 254) String> participants,

        @Size(max = 50)
        @Schema(description = "The topic's form, filled in: names and scalar values.", maxProperties = 50)
        Map<String, Object> details,

        @Size(min = 1, max = 100) @Schema(description = "The partner's own ticket number, unique per partner.")
        String externalReference,

        @Size(max = 50) @Schema(description = "The integrator's own; never interpreted.", maxProperties = 50)
        Map<@Size(min = 1, max = 500) String, @NotNull @Size(max = 500) String> metadata,

        @Size(max = 50)
        @Schema(description = "What was tried already, in this order; for systems that do their triage elsewhere.")
        List<@NotNull @Valid RecordStep> troubleshootingSteps,

        @Valid @Schema(description = "Escalates at once, through the same gate: all or nothing.")
        Escalate escalation) {

    /** One with what is required only. */
    public static OpenCustomerRequest of(
            UUID customerId,
            String serviceId,
            String topicId,
            Severity severity,
            String title,
            String description,
            Contact contact) {
        return new OpenCustomerRequest(
                customerId,
                serviceId,
                null,
                topicId,
                title,
                description,
                severity,
                null,
                null,
                null,
                contact,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}

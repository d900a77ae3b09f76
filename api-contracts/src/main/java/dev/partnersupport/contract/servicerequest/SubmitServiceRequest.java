package dev.partnersupport.contract.servicerequest;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem of the partner's own with Partner Center. */
@Schema(description = "A problem of the partner's own with Partner Center.")
public record SubmitServiceRequest(
        @NotBlank
        @Size(max = 255)
        @Schema(description = "The problem in a line.", examples = "Customer list stays empty")
        String title,

        @NotBlank @Size(max = 20000) @Schema(description = "What happens, since when, and what was tried.")
        String description,

        @NotBlank @Size(max = 64) @Schema(description = "A topic's slug.", examples = "sr-portal-unavailable")
        String topicId,

        @NotNull @Schema(description = "How much it hurts; at most the topic's highest.")
        Severity severity,

        @Size(max = 4000) @Schema(description = "What it stops; required when `critical`.")
        String businessImpact,

        @Schema(description = "When it began.") Instant problemStartedAt,

        @Schema(description = "When the partner would like it resolved.")
        Instant requestedResolutionAt,

        @NotNull @Valid @Schema(description = "Whom the representative contacts.")
        Contact contact,

        @Size(max = 20) @Schema(description = "E-mail addresses of others who follow the case.")
        List<@NotNull @Email @Size(max = 254) String> participants,

        @Size(max = 50)
        @Schema(description = "The topic's form, filled in: names and scalar values.", maxProperties = 50)
        Map<String, Object> details,

        @Size(min = 1, max = 100) @Schema(description = "The partner's own ticket number, unique per partner.")
        String externalReference,

        @Size(max = 50) @Schema(description = "The integrator's own; never interpreted.", maxProperties = 50)
        Map<@Size(min = 1, max = 500) String, @NotNull @Size(max = 500) String> metadata) {

    /** One with what is required only. */
    public static SubmitServiceRequest of(
            String topicId, Severity severity, String title, String description, Contact contact) {
        return new SubmitServiceRequest(
                title, description, topicId, severity, null, null, null, contact, null, null, null, null);
    }
}

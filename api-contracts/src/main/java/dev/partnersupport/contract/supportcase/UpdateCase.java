package dev.partnersupport.contract.supportcase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a case while it is open: {@code topicId} and {@code expectedResolutionAt} by the operator, the rest by the partner. */
@Schema(
        description =
                "What can be changed of a case while it is open: `topicId` and `expectedResolutionAt` by the operator, the rest by the partner. What is not named stays, `null` removes.")
public record UpdateCase(
        @NotBlank
        @Size(max = 255)
        @Schema(description = "The problem in a line.", examples = "Customer list stays empty")
        String title,

        @NotBlank @Size(max = 20000) @Schema(description = "What happens, since when, and what was tried.")
        String description,

        @NotBlank @Size(max = 64) @Schema(description = "For the operator: a topic's slug.")
        String topicId,

        @Size(max = 4000) @Schema(description = "What it stops; required when `critical`.")
        String businessImpact,

        @Schema(description = "When it began.") Instant problemStartedAt,

        @Schema(description = "When the partner would like it resolved.")
        Instant requestedResolutionAt,

        @Schema(description = "For the operator: when it will presumably be resolved.")
        Instant expectedResolutionAt,

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

    public UpdateCase {
        participants = participants == null ? List.of() : participants;
        details = details == null ? Map.of() : details;
    }
}

package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.event.Event.EventActor;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that happened to a case, with what was said or done. */
@Schema(description = "One thing that happened to the case, with what was said or done.")
public record HistoryEntry(
        @NotNull @Schema(description = "The id of the fact, the same as in the change feed.")
        UUID id,

        @NotNull
        @Schema(
                description = "What happened: `dev.partnersupport.<noun>.<what>.v1`.",
                examples = "dev.partnersupport.service_request.status_changed.v1")
        String type,

        @NotNull @Schema(description = "When it happened.") Instant time,
        @NotNull @Schema(description = "Who did it.") EventActor actor,

        @NotNull @Schema(description = "The case's status after it.")
        String status,

        @Schema(description = "The case's status before, when it changed.")
        String previousStatus,

        @NotNull @Schema(description = "The case's severity after it.")
        String severity,

        @Schema(description = "The case's severity before, when it changed.")
        String previousSeverity,

        @Schema(description = "A code that tells more.") String code,

        @Schema(description = "Names of the members that changed.")
        List<String> changed,

        @Schema(description = "What was said.") Note note,

        @Schema(description = "The file that was added.") Attachment attachment,

        @Schema(description = "The contact with the partner.")
        Contacted contact,

        @Schema(description = "The troubleshooting step that was recorded.")
        TroubleshootingStep step,

        @Schema(description = "The link to another case.") UUID linkId) {}

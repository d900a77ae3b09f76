package dev.partnersupport.contract.servicerequest;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.supportcase.Assignee;
import dev.partnersupport.contract.supportcase.Awaiting;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.Contact;
import dev.partnersupport.contract.supportcase.NamedReference;
import dev.partnersupport.contract.supportcase.PartnerReference;
import dev.partnersupport.contract.supportcase.Resolution;
import dev.partnersupport.contract.supportcase.ResponseTargetSummary;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.contract.wire.Identified;
import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service request as its caller may see it. */
@Schema(description = "A service request.")
public record ServiceRequestView(
        @NotNull @Schema(description = "The service request's id.")
        UUID id,

        @NotNull @Schema(description = "Changes with every fact that the partner may see; also the ETag.")
        long version,

        @NotNull @Schema(description = "Its short number.", examples = "SR-513630")
        String number,

        @NotNull @Schema(description = "The kind of case, always `service_request`.", examples = "service_request")
        String kind,

        @NotNull @Schema(description = "The partner it belongs to.")
        PartnerReference partner,

        @NotNull @Schema(description = "Where it stands.") CaseStatus status,
        @NotNull @Schema(description = "Whose turn it is.") Awaiting awaiting,

        @NotNull @Schema(description = "The problem in a line.")
        String title,

        @NotNull @Schema(description = "What happens, since when, and what was tried.")
        String description,

        @NotNull @Schema(description = "What it is about.") TopicReference topic,
        @NotNull @Schema(description = "How much it hurts.") Severity severity,
        @Schema(description = "What it stops.") String businessImpact,
        @Schema(description = "When the problem began.") Instant problemStartedAt,

        @Schema(description = "Whom the representative contacts; absent once `anonymisedAt` is there.")
        Contact contact,

        @NotNull @Schema(description = "E-mail addresses of others who follow the case.")
        List<String> participants,

        @NotNull @Schema(description = "The topic's form, filled in.")
        Map<String, Object> details,

        @Schema(description = "The version of the form that was filled in; absent when the topic had none.")
        Integer schemaVersion,

        @Schema(description = "The partner's own ticket number.")
        String externalReference,

        @Schema(description = "The integrator's own.") Map<String, String> metadata,

        @Schema(description = "The representative who works on it; absent until one does.")
        Assignee assignee,

        @Schema(description = "When the partner first heard from the operator.")
        Instant firstContactAt,

        @Schema(
                description =
                        "By when the operator must have contacted the partner; absent before it knows of the case.")
        ResponseTargetSummary responseTarget,

        @Schema(description = "When the partner would like it resolved.")
        Instant requestedResolutionAt,

        @Schema(description = "When the operator expects it to be resolved.")
        Instant expectedResolutionAt,

        @Schema(description = "How it was resolved.") Resolution resolution,

        @NotNull @Schema(description = "What this caller may do now.")
        List<String> allowedActions,

        @NotNull @Schema(description = "Who submitted it.") Actor createdBy,

        @NotNull @Schema(description = "Who changed it last.")
        Actor updatedBy,

        @NotNull @Schema(description = "How it came in.", examples = "api")
        String channel,

        @NotNull @Schema(description = "When it was submitted.")
        Instant createdAt,

        @NotNull @Schema(description = "When it changed last.")
        Instant updatedAt,

        @Schema(description = "When it was resolved.") Instant resolvedAt,
        @Schema(description = "When it was closed last.") Instant lastClosedAt,

        @Schema(description = "When contact and participants were taken out, long after it was over.")
        Instant anonymisedAt)
        implements Identified, Versioned {

    /** The topic and its category. */
    @Schema(name = "ServiceRequestTopicReference", description = "The topic and its category.")
    public record TopicReference(
            @NotNull @Schema(description = "The topic's slug.")
            String id,

            @NotNull @Schema(description = "The topic's name.")
            String name,

            @NotNull @Schema(description = "The category that it belongs to.")
            NamedReference category) {}
}

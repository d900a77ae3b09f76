package dev.partnersupport.contract.customerrequest;

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

/** A customer request as its caller may see it. */
@Schema(description = "A customer request.")
public record CustomerRequestView(
        @NotNull @Schema(description = "The customer request's id.")
        UUID id,

        @NotNull @Schema(description = "Changes with every fact that the partner may see; also the ETag.")
        long version,

        @NotNull @Schema(description = "Its short number.", examples = "CR-965123")
        String number,

        @NotNull @Schema(description = "The kind of case, always `customer_request`.", examples = "customer_request")
        String kind,

        @NotNull @Schema(description = "The partner it belongs to.")
        PartnerReference partner,

        @NotNull @Schema(description = "Where it stands.") CaseStatus status,
        @NotNull @Schema(description = "Whose turn it is.") Awaiting awaiting,

        @NotNull @Schema(description = "The problem in a line.")
        String title,

        @NotNull @Schema(description = "What happens, since when, and what was tried.")
        String description,

        @NotNull @Schema(description = "The customer who has the problem.")
        CustomerReference customer,

        @NotNull @Schema(description = "The service that the problem is with.")
        NamedReference service,

        @Schema(description = "The subscription concerned.") String subscriptionId,
        @NotNull @Schema(description = "The support area.") NamedReference supportArea,
        @NotNull @Schema(description = "What it is about.") NamedReference topic,
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

        @Schema(description = "Its escalation; absent before.")
        Escalation escalation,

        @Schema(description = "The incident that it waits for.")
        IncidentReference incident,

        @Schema(description = "How it was solved without an escalation.")
        Solution solution,

        @Schema(description = "The operator's judgement of the escalation.")
        Assessment assessment,

        @Schema(description = "When and how the customer was told of the end.")
        CustomerNotice customerNotice,

        @Schema(
                description =
                        "`true` when it was closed by itself, and nobody recorded that the customer was told; else absent.")
        Boolean closedWithoutNotice,

        @Schema(description = "How it was resolved.") Resolution resolution,

        @NotNull @Schema(description = "What this caller may do now.")
        List<String> allowedActions,

        @NotNull @Schema(description = "Who opened it.") Actor createdBy,

        @NotNull @Schema(description = "Who changed it last.")
        Actor updatedBy,

        @NotNull @Schema(description = "How it came in.", examples = "api")
        String channel,

        @NotNull @Schema(description = "When it was opened.")
        Instant createdAt,

        @NotNull @Schema(description = "When it changed last.")
        Instant updatedAt,

        @Schema(description = "When it was resolved.") Instant resolvedAt,
        @Schema(description = "When it was closed last.") Instant lastClosedAt,

        @Schema(description = "When contact and participants were taken out, long after it was over.")
        Instant anonymisedAt)
        implements Identified, Versioned {

    /** The customer a request is about. */
    @Schema(name = "CustomerReference", description = "The customer.")
    public record CustomerReference(
            @NotNull @Schema(description = "The customer's id.")
            UUID id,

            @NotNull @Schema(description = "The company's name.")
            String name) {}
}

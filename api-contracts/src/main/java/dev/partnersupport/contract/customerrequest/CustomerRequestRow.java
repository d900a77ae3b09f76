package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.supportcase.Awaiting;
import dev.partnersupport.contract.supportcase.CaseRow;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.contract.supportcase.ResponseTargetState;
import dev.partnersupport.contract.supportcase.Severity;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer request in a list. */
@Schema(description = "A customer request in a list.")
public record CustomerRequestRow(
        @NotNull @Schema(description = "The customer request's id.")
        UUID id,

        @NotNull @Schema(description = "The version that it has now.")
        long version,

        @NotNull @Schema(description = "Its short number.", examples = "CR-965123")
        String number,

        @NotNull @Schema(description = "The partner's id.") String partnerId,
        @NotNull @Schema(description = "Where it stands.") CaseStatus status,
        @NotNull @Schema(description = "Whose turn it is.") Awaiting awaiting,

        @NotNull @Schema(description = "The problem in a line.")
        String title,

        @NotNull @Schema(description = "The customer's id.") UUID customerId,

        @NotNull @Schema(description = "The service's slug.")
        String serviceId,

        @NotNull @Schema(description = "The topic's slug.") String topicId,
        @NotNull @Schema(description = "How much it hurts.") Severity severity,

        @Schema(description = "The partner's own ticket number.")
        String externalReference,

        @Schema(description = "The representative's `sub`; absent until one works on it.")
        String assigneeId,

        @Schema(description = "When the partner first heard from the operator.")
        Instant firstContactAt,

        @Schema(description = "By when a contact is owed; absent when none is.")
        Instant dueAt,

        @Schema(description = "How it stands with the first contact.")
        ResponseTargetState targetState,

        @NotNull @Schema(description = "When it was opened.")
        Instant createdAt,

        @NotNull @Schema(description = "When it changed last.")
        Instant updatedAt)
        implements CaseRow {}

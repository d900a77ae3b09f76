package dev.partnersupport.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.partnersupport.contract.caller.Side;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One fact about a case, as the change feed shows it and Kafka carries it. Ids and codes only: never a name, an address or a
 * free text, since facts are kept for ever.
 */
@Schema(description = "One fact. Ids and codes only; names and texts are read from the resource.")
@JsonIgnoreProperties(ignoreUnknown = true)
public record Event(
        @NotNull
        @Schema(
                description =
                        "Counts from 1: for a partner its own count, without a gap; for the operator and on Kafka the count of the service, in which the operator is not shown what is the partner's alone.")
        Long sequence,

        @NotNull @Schema(description = "The same wherever the fact is told again.")
        UUID id,

        @NotNull
        @Schema(
                description = "What happened: `dev.partnersupport.<noun>.<what>.v1`.",
                examples = "dev.partnersupport.service_request.submitted.v1")
        String type,

        @NotNull @Schema(description = "When it happened.") Instant time,

        @NotNull @Schema(description = "What it happened to: `<collection>/<id>`.")
        String subject,

        @NotNull @Schema(description = "Counts the facts about this subject from 1.")
        Long aggregateVersion,

        @NotNull @Schema(description = "Who did it.") EventActor actor,
        @Schema(description = "The partner concerned.") String partnerId,

        @Schema(description = "The customer whose request it is.")
        UUID customerId,

        @Schema(description = "The number of the case or of the plan.")
        String number,

        @Schema(description = "The partner's own ticket number.")
        String externalReference,

        @Schema(description = "The status after the fact, of the case or of the plan.")
        String status,

        @Schema(description = "The case's status before, when the fact changed it.")
        String previousStatus,

        @Schema(description = "The case's severity after the fact.")
        String severity,

        @Schema(description = "The case's severity before, when the fact changed it.")
        String previousSeverity,

        @Schema(
                description =
                        "A code that tells more, by type: of `status_changed` the resolution, the rejection, `incident_ended` or `without_notice`; of `solved` by whom; of `assessed` `appropriate` or the reason; of `step_outcome_recorded` the outcome.")
        String code,

        @Schema(description = "Names of the members that changed.")
        List<String> changed,

        @Schema(description = "The note concerned.") UUID noteId,
        @Schema(description = "The attachment concerned.") UUID attachmentId,
        @Schema(description = "The contact concerned.") UUID contactId,

        @Schema(description = "The troubleshooting step concerned.")
        UUID stepId,

        @Schema(description = "The link concerned.") UUID linkId,
        @Schema(description = "The incident concerned.") UUID incidentId,

        @Schema(description = "The measure of a remediation plan concerned.")
        UUID measureId,

        @Schema(description = "The response target's instant, of `response_at_risk` and `response_missed`.")
        Instant dueAt) {

    /** Who did it, without a name. */
    @Schema(name = "EventActor", description = "Who did it, without a name.")
    public record EventActor(
            @NotNull @Schema(description = "The `sub` of the token.")
            String id,

            @NotNull @Schema(description = "On whose behalf.")
            Side side) {}
}

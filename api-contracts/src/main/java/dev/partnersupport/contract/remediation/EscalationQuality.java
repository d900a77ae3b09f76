package dev.partnersupport.contract.remediation;

import dev.partnersupport.contract.supportcase.PartnerReference;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How good a partner's escalations were over a time (FR-19). */
@Schema(description = "How good a partner's escalations were.")
public record EscalationQuality(
        @NotNull @Schema(description = "The partner whose escalations these are.")
        PartnerReference partner,

        @NotNull @Schema(description = "The first day that counts.")
        LocalDate from,

        @NotNull @Schema(description = "Day behind the last.")
        LocalDate to,

        @NotNull @Schema(description = "How many requests were escalated on these days.")
        Long escalations,

        @NotNull @Schema(description = "How many of them were judged inappropriate.")
        Long inappropriate,

        @NotNull
        @Schema(description = "The latter by the former; 0 when nothing was escalated.", minimum = "0", maximum = "1")
        Double share,

        @NotNull @Schema(description = "The inappropriate ones by reason.")
        List<OfReason> byReason,

        @NotNull @Schema(description = "By the month of the escalation, in Shanghai; months without one are left out.")
        List<OfMonth> byMonth,

        @Schema(
                description =
                        "For the operator, while a pattern is there and no plan answers it: what a plan could name.")
        ProposedPlan proposedPlan) {

    /** Inappropriate ones of one reason. */
    @Schema(name = "QualityOfReason", description = "Inappropriate escalations of one reason.")
    public record OfReason(
            @NotNull @Schema(description = "The reason's code.", examples = "documented_solution")
            String code,

            @NotNull @Schema(description = "How many were judged so.")
            Long count) {}

    /** Escalations of one month. */
    @Schema(name = "QualityOfMonth", description = "Escalations of one month.")
    public record OfMonth(
            @NotNull @Schema(description = "The month, year and number.", examples = "2026-11")
            String month,

            @NotNull @Schema(description = "How many were escalated.")
            Long count,

            @NotNull @Schema(description = "How many of them were inappropriate.")
            Long inappropriate) {}

    /** What a remediation plan could be about; only the operator decides. */
    @Schema(name = "ProposedPlan", description = "What a remediation plan could be about; only the operator decides.")
    public record ProposedPlan(
            @NotNull @Schema(description = "The partner's id.")
            String partnerId,

            @NotNull @Schema(description = "The inappropriate escalations that make the pattern.")
            List<UUID> customerRequestIds) {}
}

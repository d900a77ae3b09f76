package dev.partnersupport.contract.remediation;

import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.contract.supportcase.PartnerReference;
import dev.partnersupport.contract.wire.Identified;
import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What partner and operator agree after a pattern of inappropriate escalations (FR-20, FR-21). */
@Schema(description = "A remediation plan.", extensions = @Extension(name = "x-moves-by-itself", value = "true"))
public record RemediationPlan(
        @NotNull @Schema(description = "The plan's id.") UUID id,

        @NotNull @Schema(description = "Changes with every change; also the ETag.")
        long version,

        @NotNull @Schema(description = "Its short number.", examples = "RP-203118")
        String number,

        @NotNull @Schema(description = "The partner whose escalations it is about.")
        PartnerReference partner,

        @NotNull @Schema(description = "What the operator sees as the cause.")
        String cause,

        @NotNull @Schema(description = "The escalations concerned.")
        List<UUID> customerRequestIds,

        @NotNull @Schema(description = "Where it stands.") PlanState status,

        @NotNull @Schema(description = "Times that the partner proposed.")
        List<TimeSlot> proposals,

        @Schema(description = "When they meet.") SetMeeting meeting,
        @Schema(description = "The minutes of the meeting.") String minutes,

        @NotNull @Schema(description = "What is to be done.")
        List<Measure> measures,

        @NotNull @Schema(description = "The sides that have agreed to it as it stands.")
        List<Side> agreedBy,

        @Schema(description = "How it ended.") RecordPlanOutcome outcome,

        @NotNull @Schema(description = "Whether a measure is overdue.")
        Boolean overdue,

        @NotNull @Schema(description = "What this caller may do now.")
        List<String> allowedActions,

        @NotNull @Schema(description = "When it was requested.")
        Instant createdAt,

        @NotNull @Schema(description = "When it changed last.")
        Instant updatedAt)
        implements Identified, Versioned {

    /** A measure may become overdue without the plan being written. */
    @Override
    public boolean followsItsVersion() {
        return false;
    }

    /** One thing that is to be done. */
    @Schema(name = "RemediationMeasure", description = "One thing that is to be done.")
    public record Measure(
            @NotNull @Schema(description = "The measure's id.")
            UUID id,

            @NotNull @Schema(description = "What is to be done.")
            String title,

            @NotNull @Schema(description = "Which side does it.")
            PutMeasures.Owner owner,

            @NotNull @Schema(description = "The last day on which it is in time.")
            LocalDate dueOn,

            @Schema(description = "When it was reported as done.")
            Instant doneAt,

            @Schema(description = "What shows it.") String evidence) {}
}

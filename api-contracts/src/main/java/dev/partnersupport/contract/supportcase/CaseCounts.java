package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many cases a caller sees, by what a dashboard shows; values that no case has are left out. */
@Schema(description = "How many cases the caller sees; values that no case has are left out.")
public record CaseCounts(
        @NotNull @Schema(description = "All of them.") Long total,

        @NotNull @Schema(description = "Those that somebody still has something to do for.")
        Long open,

        @NotNull
        @Schema(
                description = "All cases, open or not, by status; sums to `total`.",
                examples = "{\"submitted\": 2, \"in_progress\": 5}")
        Map<CaseStatus, Long> byStatus,

        @NotNull
        @Schema(
                description = "All cases, open or not, by severity; sums to `total`.",
                examples = "{\"critical\": 1, \"minimal\": 6}")
        Map<Severity, Long> bySeverity,

        @NotNull @Schema(description = "By the side that has something to do.", examples = "{\"operator\": 7}")
        Map<Awaiting, Long> byAwaiting,

        @NotNull
        @Schema(description = "By how it stands with the first contact.", examples = "{\"running\": 2, \"met\": 5}")
        Map<ResponseTargetState, Long> byTargetState) {}

package dev.partnersupport.contract.supportcase;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A move of a case; the table of its life decides whether it is allowed, and what it needs. */
@Schema(description = "A move to another status.")
public record Transition(
        @NotNull @Schema(description = "The status that it is to have.")
        Target to,

        @Size(max = 4000)
        @Schema(
                description =
                        "Why, or the answer to a question; kept as a note that both sides read. Required to ask the partner, to reject and to reopen.")
        String reason,

        @Schema(description = "Why a case is rejected; required then.")
        RejectionCode code,

        @Valid @Schema(description = "How it was resolved; required then.")
        Resolve resolution) {

    /** Where a transition may lead; the other moves are acts of their own. */
    @Schema(
            name = "TransitionTarget",
            description = "Where a transition may lead; the other moves are acts of their own.",
            extensions = @Extension(name = "x-growing", value = "true"))
    public enum Target {
        IN_PROGRESS,
        WAITING_FOR_PARTNER,
        RESOLVED,
        CLOSED,
        CANCELLED,
        REJECTED,
        TRIAGE;

        public CaseStatus status() {
            return CaseStatus.valueOf(name());
        }
    }

    /** Why the operator does not take a case. */
    @Schema(
            name = "RejectionCode",
            description =
                    "Why the case is not one for the operator. `wrong_kind`: it belongs to the other kind; `not_supported`: not what the operator supports.",
            extensions = @Extension(name = "x-growing", value = "true"))
    public enum RejectionCode {
        WRONG_KIND,
        NOT_SUPPORTED,
        FRAUD,
        OTHER
    }

    /** How the case was resolved. */
    @Schema(name = "Resolve", description = "How the case was resolved.")
    public record Resolve(
            @NotNull @Schema(description = "In a word.") Resolution.Code code,

            @NotBlank
            @Size(max = 4000)
            @Schema(description = "What was done or answered, in words.", examples = "The invoice was corrected.")
            String summary) {}
}

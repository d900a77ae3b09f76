package dev.partnersupport.contract.customerrequest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the partner says to the judgement of its escalation. */
@Schema(description = "What the partner says to an assessment.")
public record CommentAssessment(
        @NotBlank
        @Size(max = 4000)
        @Schema(description = "Its words; a later comment takes the place of an earlier one.")
        String text) {}

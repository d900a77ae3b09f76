package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.wire.Identified;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Another case that belongs to this one; both show the link. */
@Schema(description = "Another case that belongs to this one; both show the link.")
public record CaseLink(
        @NotNull @Schema(description = "The link's id.") UUID id,

        @NotNull @Schema(description = "How the other belongs to this one.")
        LinkKind kind,

        @NotNull @Schema(description = "The other case's id.")
        UUID caseId,

        @NotNull @Schema(description = "The other case's number.", examples = "SR-513630")
        String number,

        @NotNull @Schema(description = "Where the other case stands.")
        CaseStatus status,

        @NotNull @Schema(description = "Who said so.") Actor author,

        @NotNull @Schema(description = "When they were linked.")
        Instant createdAt)
        implements Identified {}

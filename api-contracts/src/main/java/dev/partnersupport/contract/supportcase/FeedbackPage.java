package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Feedback on a case, one for each resolution, oldest first. */
@Schema(description = "Feedback on the case, at most one for each resolution, oldest first.")
public record FeedbackPage(
        @NotNull @Schema(description = "The feedback on the case, by resolution.")
        List<Feedback> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

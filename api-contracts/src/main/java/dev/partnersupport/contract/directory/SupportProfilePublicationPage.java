package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Publications, newest first. */
@Schema(description = "Publications of a support profile, newest first.")
public record SupportProfilePublicationPage(
        @NotNull @Schema(description = "What was published, the newest first.")
        List<SupportProfilePublication> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

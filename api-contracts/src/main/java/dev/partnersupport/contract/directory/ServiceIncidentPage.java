package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Incidents, newest first. */
@Schema(description = "Incidents, newest first.")
public record ServiceIncidentPage(
        @NotNull @Schema(description = "The incidents, the newest first.")
        List<ServiceIncidentView> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

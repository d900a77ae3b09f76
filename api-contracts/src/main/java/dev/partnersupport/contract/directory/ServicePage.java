package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Services by slug. */
@Schema(description = "Services, by their slug.")
public record ServicePage(
        @NotNull @Schema(description = "The services of the catalogue.")
        List<ServiceView> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is resold to a customer, by service. */
@Schema(description = "What is resold to a customer, by the service's slug.")
public record ResoldServicePage(
        @NotNull @Schema(description = "The resold services.")
        List<ResoldServiceView> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

package dev.partnersupport.contract.servicerequest;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Service requests, newest first. */
@Schema(description = "Service requests, newest first.")
public record ServiceRequestPage(
        @NotNull @Schema(description = "The service requests.")
        List<ServiceRequestRow> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

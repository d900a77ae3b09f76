package dev.partnersupport.contract.customerrequest;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Customer requests, newest first. */
@Schema(description = "Customer requests, newest first.")
public record CustomerRequestPage(
        @NotNull @Schema(description = "The customer requests.")
        List<CustomerRequestRow> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

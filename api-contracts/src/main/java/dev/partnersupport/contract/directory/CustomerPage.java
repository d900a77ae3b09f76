package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Customers: newest first, or best match first when something was searched for. */
@Schema(description = "Customers: newest first; with `q` the best matches first and no further page.")
public record CustomerPage(
        @NotNull @Schema(description = "The customers of the partner.")
        List<CustomerRow> items,

        @Schema(description = "Asks for the next page; absent on the last and with `q`.")
        String nextCursor)
        implements Page {}

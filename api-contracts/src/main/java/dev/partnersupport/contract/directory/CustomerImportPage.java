package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Imports, newest first. */
@Schema(description = "Imports, newest first.")
public record CustomerImportPage(
        @NotNull @Schema(description = "The imports of the partner.")
        List<CustomerImport> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Contacts with the partner, oldest first. */
@Schema(description = "Contacts with the partner, oldest first.")
public record ContactedPage(
        @NotNull @Schema(description = "The contacts with the partner.")
        List<Contacted> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.paging.Page;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Files of a case, oldest first. */
@Schema(description = "Files of the case, oldest first.")
public record AttachmentPage(
        @NotNull @Schema(description = "The files of the case.")
        List<Attachment> items,

        @Schema(description = "Asks for the next page; absent on the last.")
        String nextCursor)
        implements Page {}

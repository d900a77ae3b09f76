package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.wire.Identified;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file of a case. */
@Schema(description = "A file of the case; its content is read at `.../content`.")
public record Attachment(
        @NotNull @Schema(description = "The file's id.") UUID id,

        @NotNull @Schema(description = "The file's name, as its sender calls it.", examples = "error.png")
        String fileName,

        @NotNull @Schema(description = "Its media type, as its sender said.", examples = "image/png")
        String mediaType,

        @NotNull @Schema(description = "Its size in bytes.", examples = "48211")
        Long size,

        @NotNull @Schema(description = "SHA-256 of the content, in lower-case hexadecimal.")
        String sha256,

        @NotNull @Schema(description = "Who may see it.") Note.Visibility visibility,

        @Schema(description = "The note that it belongs to.")
        UUID noteId,

        @NotNull @Schema(description = "Who added it.") Actor author,
        @NotNull @Schema(description = "When it was added.") Instant createdAt)
        implements Identified {}

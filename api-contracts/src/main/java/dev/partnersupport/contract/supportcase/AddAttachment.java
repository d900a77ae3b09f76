package dev.partnersupport.contract.supportcase;

import dev.partnersupport.contract.supportcase.Note.Visibility;
import dev.partnersupport.contract.wire.FilePart;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file for a case; the parts of the form in any order. */
@Schema(description = "A file for the case; the parts of the form in any order.")
public record AddAttachment(
        @NotNull
        @Schema(
                type = SchemaType.STRING,
                implementation = String.class,
                format = "binary",
                description =
                        "The file, with its name and media type; 25 MiB at most, unless the operator says otherwise.")
        FilePart file,

        @Pattern(regexp = "^[0-9a-f]{64}$")
        @Schema(
                description =
                        "SHA-256 of the file, in lower-case hexadecimal: when it is there, what came must have it.")
        String sha256,

        @Schema(description = "Who may see it; `public` when absent. `internal` is for the operator.")
        Visibility visibility,

        @Schema(description = "The note that it belongs to.")
        UUID noteId) {

    public AddAttachment {
        visibility = visibility == null ? Visibility.PUBLIC : visibility;
    }
}

package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.wire.Identified;
import dev.partnersupport.contract.wire.Versioned;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Customers that come in a file, and how far they were taken in. */
@Schema(description = "Customers that come in a file, and how far they were taken in.")
public record CustomerImport(
        @NotNull @Schema(description = "The import's id.") UUID id,

        @NotNull @Schema(description = "Changes with every step; also the ETag.")
        long version,

        @NotNull @Schema(description = "Where it stands.") State state,

        @NotNull @Schema(description = "How large the file is, in bytes.", minimum = "0")
        Long size,

        @NotNull @Schema(description = "How many lines were looked at so far.", minimum = "0")
        Long lines,

        @NotNull @Schema(description = "How many customers were registered.", minimum = "0")
        Long created,

        @NotNull @Schema(description = "How many customers were changed.", minimum = "0")
        Long changed,

        @NotNull @Schema(description = "How many lines said what was so already.", minimum = "0")
        Long unchanged,

        @NotNull @Schema(description = "How many lines were refused.", minimum = "0")
        Long refused,

        @NotNull @Schema(description = "When the file had come.")
        Instant createdAt,

        @Schema(description = "When its end was reached, or given up.")
        Instant endedAt)
        implements Identified, Versioned {

    /** Where an import stands. */
    @Schema(
            name = "CustomerImportState",
            description =
                    "`failed`: from some line on the file can't be read; the last refused line says why. What stood before it was taken in.")
    public enum State {
        RUNNING,
        COMPLETED,
        FAILED
    }
}

package dev.partnersupport.contract.customerrequest;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the program guide and agreement (FR-16, FR-22). */
@Schema(description = "A version of the program guide and agreement.")
public record ProgramGuide(
        @NotNull @Schema(description = "The version of the program guide.", examples = "2026-07")
        String version,

        @NotNull @Schema(description = "The day from which on it is in force, in Shanghai.")
        LocalDate inForceFrom,

        @NotNull @Schema(description = "Whether it is the one in force.")
        Boolean inForce,

        @NotNull @Schema(description = "Where the guide can be read.")
        URI guideUrl,

        @NotNull @Schema(description = "Where the agreement can be read.")
        URI agreementUrl) {}

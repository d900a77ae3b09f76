package dev.partnersupport.contract.customerrequest;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The program guide and agreement that applied. */
@Schema(description = "The program guide and agreement that applied.")
public record GuideReference(
        @NotNull @Schema(description = "The version of the program guide.", examples = "2026-07")
        String version,

        @NotNull @Schema(description = "Where the guide can be read.")
        URI guideUrl,

        @NotNull @Schema(description = "Where the agreement can be read.")
        URI agreementUrl) {}

package dev.partnersupport.contract.caller;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did something. */
@Schema(description = "Who did something.")
public record Actor(
        @NotNull @Schema(description = "The `sub` of the token.", examples = "lotus-admin-agent")
        String id,

        @NotNull @Schema(description = "The `name` of the token, else its `sub`.")
        String name,

        @NotNull @Schema(description = "On whose behalf.") Side side) {}

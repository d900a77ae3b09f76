package dev.partnersupport.contract.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of a service is resold to a customer. */
@Schema(description = "What of a service is resold to a customer.")
public record PutResoldService(
        @NotNull @Size(min = 1, max = 50) @Schema(description = "All its subscriptions.")
        List<@Valid @NotNull Subscription> subscriptions) {}

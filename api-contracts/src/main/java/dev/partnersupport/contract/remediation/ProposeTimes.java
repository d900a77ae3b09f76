package dev.partnersupport.contract.remediation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Times at which the partner could meet. */
@Schema(description = "Times at which the partner could meet; they take the place of earlier ones.")
public record ProposeTimes(
        @NotEmpty @Size(max = 5) @Schema(description = "The times at which the partner can meet.")
        List<@NotNull @Valid TimeSlot> slots) {}

package dev.partnersupport.contract.remediation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done, by whom and until when. */
@Schema(description = "What is to be done; takes the place of what stood there.")
public record PutMeasures(
        @NotEmpty @Size(max = 50) @Schema(description = "All that is to be done.")
        List<@NotNull @Valid PutMeasure> measures) {

    /** One thing that is to be done. */
    @Schema(name = "PutMeasure", description = "One thing that is to be done.")
    public record PutMeasure(
            @NotBlank @Size(max = 500) @Schema(description = "What is to be done.", examples = "Train the helpdesk")
            String title,

            @NotNull @Schema(description = "Which side does it.")
            Owner owner,

            @NotNull @Schema(description = "Until when: done on this day, in Shanghai, it is in time.")
            LocalDate dueOn) {}

    /** Who is to do something. */
    @Schema(name = "MeasureOwner", description = "Who is to do it.")
    public enum Owner {
        PARTNER,
        OPERATOR
    }
}

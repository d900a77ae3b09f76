package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to be said about a case. */
@Schema(description = "Something to be said about the case.")
public record AddNote(
        @NotBlank @Size(max = 20000) @Schema(description = "What is said.")
        String text,

        @Schema(description = "Who may read it; `public` when absent. `internal` is for the operator.")
        Note.Visibility visibility) {

    public AddNote {
        visibility = visibility == null ? Note.Visibility.PUBLIC : visibility;
    }
}

package dev.partnersupport.contract.supportcase;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom the representative contacts: a person of the partner, never of its customer (FR-7, FR-33). */
@Schema(description = "Whom the representative contacts: a person of the partner. `email` or `telephone` is required.")
public record Contact(
        @NotBlank @Size(max = 255) @Schema(description = "The person's name.", examples = "Mei Lin")
        String name,

        @Email
        @Size(max = 254)
        @Schema(description = "The person's e-mail address.", format = "email", examples = "mei.lin@lotus.example")
        String email,

        @Pattern(regexp = "^\\+?[0-9 ()./-]{5,40}$")
        @Schema(description = "Telephone number, international.", examples = "+86 21 5555 0100")
        String telephone,

        @Pattern(regexp = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}$")
        @Schema(description = "BCP 47 tag of the language to speak.", examples = "zh-Hans")
        String language,

        @NotNull @Schema(description = "How to reach the person first.")
        Means preferred) {

    /** How a person is reached. */
    @Schema(name = "ContactMeans", description = "How a person is reached.")
    public enum Means {
        EMAIL,
        TELEPHONE
    }
}

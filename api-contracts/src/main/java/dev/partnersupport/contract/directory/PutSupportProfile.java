package dev.partnersupport.contract.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the partner's customers reach the partner (FR-12, SR-19). */
@Schema(
        description =
                "How the partner's customers reach the partner. A website, an e-mail address or a telephone is required.")
public record PutSupportProfile(
        @Size(max = 2000)
        @Pattern(regexp = "^https?://[^\\s]+$")
        @Schema(description = "The address of the support pages.", examples = "https://support.lotus.example")
        String website,

        @Email @Size(max = 254) @Schema(description = "The e-mail address of the support.", format = "email")
        String email,

        @Pattern(regexp = "^\\+?[0-9 ()./-]{5,40}$") @Schema(description = "Telephone number, international.")
        String telephone,

        @NotEmpty
        @Size(max = 20)
        @Schema(description = "BCP 47 tags of the languages spoken.", examples = "[\"zh-Hans\", \"en\"]")
        List<@NotNull @Pattern(regexp = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}$") String> languages,

        @NotBlank @Size(max = 64) @Schema(description = "Time zone of the hours.", examples = "Asia/Shanghai")
        String timeZone,

        @NotEmpty @Size(max = 50) @Schema(description = "When the partner can be reached.")
        List<@Valid @NotNull SupportHours> hours,

        @NotBlank @Size(max = 20000) @Schema(description = "How support works, for customers.")
        String processDescription) {}

package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.supportcase.Contact;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a partner says of itself. */
@Schema(description = "What a partner says of itself.")
public record PutPartner(
        @NotBlank
        @Size(max = 255)
        @Schema(description = "The partner's name, as cases show it.", examples = "Lotus Cloud 莲花云")
        String name,

        @Size(min = 2, max = 2)
        @Pattern(regexp = "^[A-Z]{2}$")
        @Schema(description = "Country, ISO 3166-1 alpha-2.", examples = "CN")
        String countryCode,

        @Pattern(regexp = "^\\+?[0-9 ()./-]{5,40}$")
        @Schema(description = "Telephone number, international.", examples = "+86 21 5555 0100")
        String telephone,

        @Size(max = 64)
        @Schema(description = "The partner's time zone, of the IANA database.", examples = "Asia/Shanghai")
        String timeZone,

        @Pattern(regexp = "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,8}$")
        @Schema(description = "BCP 47 tag of the language to write in.", examples = "zh-Hans")
        String language,

        @Valid
        @Schema(description = "Whom the operator contacts about the partner itself; a case names its own contact.")
        Contact defaultContact) {}

package dev.partnersupport.contract.directory;

import dev.partnersupport.contract.directory.CustomerView.Relationship;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be changed of a customer. */
@Schema(description = "What can be changed of a customer; what is not named stays, `null` removes.")
public record UpdateCustomer(
        @NotBlank @Size(max = 255) @Schema(description = "The company's name.", examples = "青石软件有限公司")
        String companyName,

        @NotNull
        @Size(max = 253)
        @Pattern(regexp = RegisterCustomer.DOMAIN)
        @Schema(
                description =
                        "Its primary domain, unique per partner; kept in lower case and in Unicode, also when it comes as `xn--`.",
                examples = "qingshi.example")
        String primaryDomain,

        @Size(min = 1, max = 100) @Schema(description = "The partner's own customer number.")
        String externalReference,

        @Size(max = 50) @Schema(description = "The integrator's own; never interpreted.", maxProperties = 50)
        Map<@Size(min = 1, max = 500) String, @NotNull @Size(max = 500) String> metadata,

        @NotNull @Valid @Schema(description = "Whether the partner may act in the customer's admin center.")
        RegisterCustomer.DelegatedAdministration delegatedAdministration,

        @NotNull
        @Schema(
                description =
                        "`ended`: the partner no longer resells to it. It is kept and can be read; no request is opened for it, nothing is resold to it, and there is no link into its admin center. It can be made `active` again.")
        Relationship relationship) {

    public UpdateCustomer {
        primaryDomain = Domains.canonical(primaryDomain);
    }
}

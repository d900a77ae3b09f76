package dev.partnersupport.contract.directory;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A company that the partner resells services to. */
@Schema(description = "A company that the partner resells services to.")
public record RegisterCustomer(
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

        @Valid @Schema(description = "Whether the partner may act in the customer's admin center; granted when absent.")
        DelegatedAdministration delegatedAdministration,

        @Size(max = 50) @Schema(description = "What is resold to it.")
        List<@Valid @NotNull ResoldService> services) {

    static final String DOMAIN =
            "^([\\p{L}\\p{N}]([\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.){1,20}[\\p{L}\\p{N}-]{2,63}$";

    public RegisterCustomer {
        primaryDomain = Domains.canonical(primaryDomain);
    }

    /** What is resold to it; empty when nothing is said of it. */
    public List<ResoldService> resold() {
        return services == null ? List.of() : services;
    }

    /** Whether delegated administration is granted (SR-16). */
    @Schema(
            name = "GrantDelegatedAdministration",
            description = "Whether the partner may act in the customer's admin center.")
    public record DelegatedAdministration(
            @NotNull @Schema(description = "Whether it is granted.")
            Boolean granted) {}

    /** One service that is resold, with its subscriptions. */
    @Schema(name = "RegisterResoldService", description = "One service that is resold, with its subscriptions.")
    public record ResoldService(
            @NotBlank @Size(max = 64) @Schema(description = "The service's slug.", examples = "microsoft-365")
            String serviceId,

            @NotNull @Size(min = 1, max = 50) @Schema(description = "The subscriptions that the customer has to it.")
            List<@Valid @NotNull Subscription> subscriptions) {}
}

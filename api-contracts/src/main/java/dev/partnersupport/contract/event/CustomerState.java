package dev.partnersupport.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.partnersupport.contract.directory.CustomerView;
import dev.partnersupport.contract.directory.Subscription;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** The data of {@code customers.v1}: what other services need to know of a customer and what is resold to it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CustomerState(
        @NotNull UUID id,
        @NotNull String partnerId,
        @NotNull String companyName,
        @NotNull String primaryDomain,
        @NotNull CustomerView.Relationship relationship,
        boolean delegatedAdministration,
        @NotNull List<@Valid @NotNull ResoldService> services) {

    /** One service that is resold. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ResoldService(
            @NotNull String serviceId, @NotNull List<Subscription> subscriptions) {}
}

package dev.partnersupport.contract.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.partnersupport.contract.directory.CustomerView;
import dev.partnersupport.contract.directory.Subscription;
import java.util.List;
import java.util.UUID;

/** The data of {@code customers.v1}: what other services need to know of a customer and what is resold to it. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CustomerState(
        UUID id,
        String partnerId,
        String companyName,
        String primaryDomain,
        CustomerView.Relationship relationship,
        boolean delegatedAdministration,
        List<ResoldService> services) {

    /** One service that is resold. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ResoldService(String serviceId, List<Subscription> subscriptions) {}
}

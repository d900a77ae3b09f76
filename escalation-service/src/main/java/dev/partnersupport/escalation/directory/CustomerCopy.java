package dev.partnersupport.escalation.directory;

import dev.partnersupport.contract.directory.CustomerView;
import dev.partnersupport.contract.directory.Subscription;
import dev.partnersupport.contract.event.CustomerState;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A customer as the directory told it last. */
@Entity
@Immutable
public class CustomerCopy {

    @Id
    private UUID id;

    private long aggregateVersion;
    private String partnerId;
    private String companyName;
    private String primaryDomain;

    @Enumerated(EnumType.STRING)
    private CustomerView.Relationship relationship;

    private boolean delegatedAdministration;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CustomerState.ResoldService> services;

    protected CustomerCopy() {}

    public UUID id() {
        return id;
    }

    public String companyName() {
        return companyName;
    }

    public String primaryDomain() {
        return primaryDomain;
    }

    public boolean hasDelegatedAdministration() {
        return delegatedAdministration;
    }

    /** Whether it has a subscription of this id to a service. */
    public boolean hasSubscription(String serviceId, String subscriptionId) {
        return services.stream()
                .filter(service -> service.serviceId().equals(serviceId))
                .flatMap(service -> service.subscriptions().stream())
                .anyMatch(subscription -> subscriptionId.equals(subscription.id()));
    }

    /** Whether the partner still resells to it. */
    public boolean isActive() {
        return relationship == CustomerView.Relationship.ACTIVE;
    }

    /** Whether a service is resold to it, by a subscription in any state but ended (SR-18). */
    public boolean isResold(String serviceId) {
        return services.stream()
                .filter(service -> service.serviceId().equals(serviceId))
                .flatMap(service -> service.subscriptions().stream())
                .anyMatch(subscription -> subscription.state() != Subscription.State.ENDED);
    }
}

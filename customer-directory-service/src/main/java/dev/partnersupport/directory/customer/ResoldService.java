package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.ResoldServiceView;
import dev.partnersupport.contract.directory.Subscription;
import dev.partnersupport.contract.event.CustomerState;
import dev.partnersupport.directory.catalogue.CatalogueService;
import dev.partnersupport.directory.incident.ServiceHealth;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What of one service is resold to one customer. */
@Entity
class ResoldService {

    @EmbeddedId
    private Key id;

    @Version
    private long version;

    private String partnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Subscription> subscriptions;

    private Instant createdAt;
    private Instant updatedAt;

    @Embeddable
    record Key(UUID customerId, String serviceId) {}

    protected ResoldService() {}

    ResoldService(Customer customer, String serviceId, List<Subscription> subscriptions, Instant now) {
        id = new Key(customer.id(), serviceId);
        partnerId = customer.partnerId();
        this.subscriptions = subscriptions;
        createdAt = now;
        updatedAt = now;
    }

    Key key() {
        return id;
    }

    boolean says(List<Subscription> said) {
        return subscriptions.equals(said);
    }

    /** By a subscription in any state but ended (SR-18). */
    private boolean isResold() {
        return subscriptions.stream().anyMatch(subscription -> subscription.state() != Subscription.State.ENDED);
    }

    UUID customerId() {
        return id.customerId();
    }

    String serviceId() {
        return id.serviceId();
    }

    long version() {
        return version;
    }

    void replace(List<Subscription> next, Instant now) {
        subscriptions = next;
        updatedAt = now;
    }

    ResoldServiceView view(
            Customer customer, CatalogueService service, ServiceHealth.Picture health, Language language) {
        var adminCenter = service.adminCenter(customer.primaryDomain())
                .filter(link -> customer.isActive() && customer.hasDelegatedAdministration() && isResold());
        return new ResoldServiceView(
                serviceId(),
                version,
                service.name(language),
                subscriptions,
                adminCenter.orElse(null),
                health.of(customerId(), serviceId()),
                health.incidents(customerId(), serviceId()));
    }

    CustomerState.ResoldService state() {
        return new CustomerState.ResoldService(serviceId(), subscriptions);
    }
}

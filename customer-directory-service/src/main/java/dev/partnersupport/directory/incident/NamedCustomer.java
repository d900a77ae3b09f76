package dev.partnersupport.directory.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A customer that an incident names, and whose it is. */
@Entity
@Table(name = "service_incident_customer")
class NamedCustomer {

    @EmbeddedId
    private Key id;

    private String partnerId;

    @Embeddable
    record Key(UUID incidentId, UUID customerId) {}

    protected NamedCustomer() {}

    NamedCustomer(UUID incidentId, UUID customerId, String partnerId) {
        id = new Key(incidentId, customerId);
        this.partnerId = partnerId;
    }

    UUID incidentId() {
        return id.incidentId();
    }

    UUID customerId() {
        return id.customerId();
    }

    String partnerId() {
        return partnerId;
    }
}

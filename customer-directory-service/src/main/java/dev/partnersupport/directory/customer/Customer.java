package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.CustomerRow;
import dev.partnersupport.contract.directory.CustomerView;
import dev.partnersupport.contract.directory.CustomerView.DelegatedAdministration;
import dev.partnersupport.contract.directory.CustomerView.Relationship;
import dev.partnersupport.contract.directory.Health;
import dev.partnersupport.contract.directory.RegisterCustomer;
import dev.partnersupport.contract.directory.UpdateCustomer;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.CustomerState;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.event.Fact;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A company that one partner resells services to. */
@Entity
class Customer {

    @Id
    private UUID id;

    @Version
    private long version;

    private String partnerId;
    private String companyName;
    private String primaryDomain;
    private String externalReference;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> metadata;

    private Instant delegatedAdministrationSince;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    private Instant createdAt;
    private Instant updatedAt;

    protected Customer() {}

    Customer(Caller caller, RegisterCustomer registered, Instant now) {
        id = Ids.next();
        partnerId = caller.partnerId();
        companyName = registered.companyName();
        primaryDomain = registered.primaryDomain();
        externalReference = registered.externalReference();
        metadata = registered.metadata();
        var delegated = registered.delegatedAdministration();
        delegatedAdministrationSince = delegated == null || delegated.granted() ? now : null;
        relationship = Relationship.ACTIVE;
        createdAt = now;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String partnerId() {
        return partnerId;
    }

    String primaryDomain() {
        return primaryDomain;
    }

    boolean hasDelegatedAdministration() {
        return delegatedAdministrationSince != null;
    }

    /** Something that is resold to it has changed. */
    void servicesChanged(Instant now) {
        updatedAt = now;
    }

    UpdateCustomer changeable() {
        return new UpdateCustomer(
                companyName,
                primaryDomain,
                externalReference,
                metadata,
                new RegisterCustomer.DelegatedAdministration(hasDelegatedAdministration()),
                relationship);
    }

    /** Takes what the partner says now, and tells what happened. */
    String change(UpdateCustomer wanted, Instant now) {
        var ends = relationship == Relationship.ACTIVE && wanted.relationship() == Relationship.ENDED;
        companyName = wanted.companyName();
        primaryDomain = wanted.primaryDomain();
        externalReference = wanted.externalReference();
        metadata = wanted.metadata();
        relationship = wanted.relationship();
        if (wanted.delegatedAdministration().granted() != hasDelegatedAdministration()) {
            delegatedAdministrationSince = hasDelegatedAdministration() ? null : now;
        }
        updatedAt = now;
        return ends ? "relationship_ended" : "changed";
    }

    Fact fact(String what, Caller by, Instant now) {
        return new Fact(Aggregate.CUSTOMER, id.toString(), what, partnerId, Audience.BOTH, by.actor(), now, Map.of());
    }

    CustomerView view() {
        return new CustomerView(
                id,
                version,
                companyName,
                primaryDomain,
                externalReference,
                metadata,
                delegatedAdministration(),
                relationship,
                createdAt,
                updatedAt);
    }

    CustomerRow row(Health worst) {
        return new CustomerRow(
                id,
                version,
                companyName,
                primaryDomain,
                externalReference,
                delegatedAdministration(),
                relationship,
                worst,
                createdAt,
                updatedAt);
    }

    CustomerState state(List<ResoldService> services) {
        return new CustomerState(
                id,
                partnerId,
                companyName,
                primaryDomain,
                relationship,
                hasDelegatedAdministration(),
                services.stream().map(ResoldService::state).toList());
    }

    private DelegatedAdministration delegatedAdministration() {
        return new DelegatedAdministration(hasDelegatedAdministration(), delegatedAdministrationSince);
    }
}

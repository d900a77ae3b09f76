package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.CustomerView;
import dev.partnersupport.contract.directory.CustomerView.DelegatedAdministration;
import dev.partnersupport.contract.directory.CustomerView.Relationship;
import dev.partnersupport.contract.directory.RegisterCustomer;
import dev.partnersupport.contract.directory.UpdateCustomer;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.CustomerState;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.Audience;
import dev.partnersupport.support.event.Fact;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.net.IDN;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A company that one partner resells services to. */
@Entity
class Customer {

    private static final int MOST_METADATA = 50;

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
    private Instant delegatedAdministrationRevokedAt;

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

    String externalReference() {
        return externalReference;
    }

    boolean isActive() {
        return relationship == Relationship.ACTIVE;
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

    /** Links into admin centers need the domain in ASCII. */
    static List<Reason> reasonsAgainstDomain(String domain) {
        try {
            if (!IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).isEmpty()) {
                return List.of();
            }
        } catch (IllegalArgumentException e) {
            // As it is with an empty one
        }
        return List.of(Reason.at("#/primaryDomain", "unusable_domain"));
    }

    /** Takes what its line of a file says, and leaves what the line is silent about; answers the names of what differs now. */
    List<String> take(RegisterCustomer said, Instant now) {
        var present = changeable();
        var wanted = new UpdateCustomer(
                said.companyName(),
                said.primaryDomain(),
                said.externalReference() == null ? present.externalReference() : said.externalReference(),
                said.metadata() == null ? present.metadata() : with(said.metadata()),
                said.delegatedAdministration() == null
                        ? present.delegatedAdministration()
                        : said.delegatedAdministration(),
                present.relationship());
        var changed = Stream.of(
                        differing("companyName", present.companyName(), wanted.companyName()),
                        differing("primaryDomain", present.primaryDomain(), wanted.primaryDomain()),
                        differing("externalReference", present.externalReference(), wanted.externalReference()),
                        differing("metadata", present.metadata(), wanted.metadata()),
                        differing(
                                "delegatedAdministration",
                                present.delegatedAdministration(),
                                wanted.delegatedAdministration()))
                .flatMap(Optional::stream)
                .toList();
        if (!changed.isEmpty()) {
            change(wanted, now);
        }
        return changed;
    }

    /** What the partner keeps with it, with these entries; others stay. */
    private Map<String, String> with(Map<String, String> said) {
        var all = new LinkedHashMap<>(metadata == null ? Map.of() : metadata);
        all.putAll(said);
        return all;
    }

    /** Whether there is room for these entries. */
    boolean hasRoomFor(Map<String, String> said) {
        return said == null || with(said).size() <= MOST_METADATA;
    }

    /** Refuses what can't be done once the relationship has ended. */
    void requireActive() {
        if (!isActive()) {
            throw Refusal.byState(List.of());
        }
    }

    private static Optional<String> differing(String member, Object before, Object after) {
        return Objects.equals(before, after) ? Optional.empty() : Optional.of(member);
    }

    /** Takes what the partner says now, and tells what happened. */
    String change(UpdateCustomer wanted, Instant now) {
        var ends = relationship == Relationship.ACTIVE && wanted.relationship() == Relationship.ENDED;
        companyName = wanted.companyName();
        primaryDomain = wanted.primaryDomain();
        externalReference = wanted.externalReference();
        metadata = wanted.metadata();
        relationship = wanted.relationship();
        if (wanted.delegatedAdministration().granted() && !hasDelegatedAdministration()) {
            delegatedAdministrationSince = now;
        } else if (!wanted.delegatedAdministration().granted() && hasDelegatedAdministration()) {
            delegatedAdministrationSince = null;
            delegatedAdministrationRevokedAt = now;
        }
        updatedAt = now;
        return ends ? "relationship_ended" : "changed";
    }

    Fact fact(String what, Caller by, Instant now) {
        var fact =
                new Fact(Aggregate.CUSTOMER, id.toString(), what, partnerId, Audience.BOTH, by.actor(), now, Map.of());
        return externalReference == null ? fact : fact.with("externalReference", externalReference);
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
        return new DelegatedAdministration(
                hasDelegatedAdministration(), delegatedAdministrationSince, delegatedAdministrationRevokedAt);
    }
}

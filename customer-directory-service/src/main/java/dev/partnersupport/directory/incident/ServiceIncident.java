package dev.partnersupport.directory.incident;

import dev.partnersupport.contract.directory.AnnounceIncident;
import dev.partnersupport.contract.directory.Health;
import dev.partnersupport.contract.directory.IncidentHealth;
import dev.partnersupport.contract.directory.ServiceIncidentState;
import dev.partnersupport.contract.directory.ServiceIncidentView;
import dev.partnersupport.contract.directory.ServiceIncidentView.Update;
import dev.partnersupport.contract.directory.UpdateIncident;
import dev.partnersupport.contract.event.IncidentState;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class ServiceIncident {

    @Id
    private UUID id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> serviceIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> regions;

    /** Null when everybody is concerned who uses the services. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> customerIds;

    private String title;

    @Enumerated(EnumType.STRING)
    private ServiceIncidentState state;

    @Enumerated(EnumType.STRING)
    private IncidentHealth health;

    private Instant startedAt;
    private Instant endedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Update> updates;

    private Instant createdAt;
    private Instant updatedAt;

    protected ServiceIncident() {}

    ServiceIncident(AnnounceIncident announced, Instant now) {
        id = Ids.next();
        serviceIds = announced.serviceIds().stream().distinct().sorted().toList();
        regions = announced.regions();
        customerIds = sorted(announced.customerIds());
        title = announced.title();
        state = announced.state();
        health = announced.health();
        startedAt = atLeast(announced.startedAt(), state == ServiceIncidentState.ONGOING, now);
        updates = announced.update() == null ? List.of() : List.of(new Update(now, announced.update()));
        createdAt = now;
        updatedAt = now;
    }

    UUID id() {
        return id;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }

    boolean concerns(UUID customerId, String serviceId) {
        return serviceIds.contains(serviceId) && (customerIds == null || customerIds.contains(customerId));
    }

    /** The only customers concerned; empty when it is not for named ones. */
    Optional<List<UUID>> customersNamed() {
        return Optional.ofNullable(customerIds);
    }

    UpdateIncident changeable() {
        return new UpdateIncident(serviceIds, regions, customerIds, title, state, health, startedAt, endedAt, null);
    }

    void refuseGoingBack(ServiceIncidentState wanted) {
        if (wanted.ordinal() < state.ordinal()) {
            throw Refusal.byState(List.of());
        }
    }

    static List<Reason> reasonsAgainstTimes(UpdateIncident wanted) {
        if (wanted.endedAt() == null) {
            return List.of();
        }
        if (wanted.state() != ServiceIncidentState.ENDED) {
            return List.of(Reason.at("#/endedAt", "not_ended"));
        }
        return wanted.startedAt() != null && wanted.endedAt().isBefore(wanted.startedAt())
                ? List.of(Reason.at("#/endedAt", "ends_before_it_begins"))
                : List.of();
    }

    /** Takes what the operator says now, and tells what happened. */
    String change(UpdateIncident wanted, Instant now) {
        var ends = wanted.state() == ServiceIncidentState.ENDED && state != ServiceIncidentState.ENDED;
        serviceIds = wanted.serviceIds().stream().distinct().sorted().toList();
        regions = wanted.regions();
        customerIds = sorted(wanted.customerIds());
        title = wanted.title();
        state = wanted.state();
        health = wanted.health();
        startedAt = atLeast(wanted.startedAt(), state == ServiceIncidentState.ONGOING, now);
        endedAt = atLeast(wanted.endedAt(), state == ServiceIncidentState.ENDED, now);
        if (endedAt != null && startedAt != null && startedAt.isAfter(endedAt)) {
            // Called off before its time
            startedAt = null;
        }
        if (wanted.update() != null) {
            updates = Stream.concat(updates.stream(), Stream.of(new Update(now, wanted.update())))
                    .toList();
        }
        updatedAt = now;
        return ends ? "ended" : "changed";
    }

    private static Instant atLeast(Instant said, boolean needed, Instant now) {
        return said == null && needed ? now : said;
    }

    private static List<UUID> sorted(List<UUID> customers) {
        return customers == null ? null : customers.stream().distinct().sorted().toList();
    }

    /** What it does to its services now: nothing yet when only announced. */
    Health present() {
        return state == ServiceIncidentState.ONGOING ? health.health() : Health.NORMAL;
    }

    /** @param shown those of the customers concerned that the caller may see */
    ServiceIncidentView view(List<UUID> shown) {
        return new ServiceIncidentView(
                id,
                version,
                serviceIds,
                regions,
                customerIds == null ? null : shown,
                title,
                state,
                health,
                startedAt,
                endedAt,
                updates,
                createdAt,
                updatedAt);
    }

    IncidentState state() {
        return new IncidentState(id, serviceIds, customerIds, title, state, health, endedAt);
    }
}

package dev.partnersupport.directory.incident;

import dev.partnersupport.contract.directory.AnnounceIncident;
import dev.partnersupport.contract.directory.Health;
import dev.partnersupport.contract.directory.IncidentHealth;
import dev.partnersupport.contract.directory.ServiceIncidentState;
import dev.partnersupport.contract.directory.ServiceIncidentView;
import dev.partnersupport.contract.directory.ServiceIncidentView.Update;
import dev.partnersupport.contract.event.IncidentState;
import dev.partnersupport.support.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
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
        title = announced.title();
        state = announced.state();
        health = announced.health();
        startedAt =
                announced.startedAt() == null && state == ServiceIncidentState.ONGOING ? now : announced.startedAt();
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

    boolean concerns(String serviceId) {
        return serviceIds.contains(serviceId);
    }

    /** What it does to its services now: nothing yet when only announced. */
    Health present() {
        return state == ServiceIncidentState.ONGOING ? health.health() : Health.NORMAL;
    }

    ServiceIncidentView view() {
        return new ServiceIncidentView(
                id,
                version,
                serviceIds,
                regions,
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
        return new IncidentState(id, serviceIds, title, state, health);
    }
}

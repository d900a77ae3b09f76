package dev.partnersupport.escalation.directory;

import dev.partnersupport.contract.customerrequest.IncidentReference;
import dev.partnersupport.contract.directory.IncidentHealth;
import dev.partnersupport.contract.directory.ServiceIncidentState;
import dev.partnersupport.contract.guidance.Guidance;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An incident as the directory told it last. */
@Entity
@Immutable
@Table(name = "service_incident_copy")
public class IncidentCopy {

    @Id
    private UUID id;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> serviceIds;

    /** Null when it concerns everybody who uses the services. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<UUID> customerIds;

    private String title;

    @Enumerated(EnumType.STRING)
    private ServiceIncidentState state;

    @Enumerated(EnumType.STRING)
    private IncidentHealth health;

    private Instant endedAt;

    protected IncidentCopy() {}

    public UUID id() {
        return id;
    }

    public boolean concerns(UUID customerId, String serviceId) {
        return serviceIds.contains(serviceId) && (customerIds == null || customerIds.contains(customerId));
    }

    public boolean isOngoing() {
        return state == ServiceIncidentState.ONGOING;
    }

    /** Empty while it has not, or when it was told without. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public boolean hasEnded() {
        return state == ServiceIncidentState.ENDED;
    }

    public IncidentReference reference() {
        return new IncidentReference(id, title, state);
    }

    public Guidance.Incident guidance() {
        return new Guidance.Incident(id, title, state, health);
    }
}

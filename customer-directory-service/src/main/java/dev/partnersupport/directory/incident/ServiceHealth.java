package dev.partnersupport.directory.incident;

import dev.partnersupport.contract.directory.Health;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** How the services are, judged by the incidents that have not ended. */
@ApplicationScoped
public class ServiceHealth {

    private final IncidentRepository repository;

    ServiceHealth(IncidentRepository repository) {
        this.repository = repository;
    }

    /** A picture of this moment, in one query for however many services. */
    public Picture now() {
        return new Picture(repository.unended());
    }

    /** How the services are at one moment. */
    public static final class Picture {

        private final List<ServiceIncident> unended;

        private Picture(List<ServiceIncident> unended) {
            this.unended = unended;
        }

        public Health of(String serviceId) {
            return worst(List.of(serviceId));
        }

        public Health worst(Collection<String> serviceIds) {
            return unended.stream()
                    .filter(incident -> serviceIds.stream().anyMatch(incident::concerns))
                    .map(ServiceIncident::present)
                    .max(Comparator.naturalOrder())
                    .orElse(Health.NORMAL);
        }

        /** Incidents on a service that have not ended, the oldest first. */
        public List<UUID> incidents(String serviceId) {
            return unended.stream()
                    .filter(incident -> incident.concerns(serviceId))
                    .map(ServiceIncident::id)
                    .toList();
        }
    }
}

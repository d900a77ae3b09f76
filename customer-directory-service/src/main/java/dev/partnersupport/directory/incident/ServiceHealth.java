package dev.partnersupport.directory.incident;

import dev.partnersupport.contract.directory.Health;
import dev.partnersupport.support.caller.Caller;
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

    /** A picture of this moment, in one query for however many customers and services. */
    public Picture now(Caller caller) {
        return new Picture(repository.unended(caller));
    }

    /** How the services are at one moment. */
    public static final class Picture {

        private final List<ServiceIncident> unended;

        private Picture(List<ServiceIncident> unended) {
            this.unended = unended;
        }

        public Health of(UUID customerId, String serviceId) {
            return worst(customerId, List.of(serviceId));
        }

        public Health worst(UUID customerId, Collection<String> serviceIds) {
            return unended.stream()
                    .filter(incident -> serviceIds.stream().anyMatch(id -> incident.concerns(customerId, id)))
                    .map(ServiceIncident::present)
                    .max(Comparator.naturalOrder())
                    .orElse(Health.NORMAL);
        }

        /** Incidents on a customer's service that have not ended, the oldest first. */
        public List<UUID> incidents(UUID customerId, String serviceId) {
            return unended.stream()
                    .filter(incident -> incident.concerns(customerId, serviceId))
                    .map(ServiceIncident::id)
                    .toList();
        }
    }
}

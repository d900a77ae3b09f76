package dev.partnersupport.escalation.directory;

import dev.partnersupport.contract.directory.ServiceIncidentState;
import dev.partnersupport.contract.supportcase.NamedReference;
import dev.partnersupport.support.text.Languages;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is known of customers and services here, whether or not the directory is up. */
@ApplicationScoped
public class Directory implements PanacheRepositoryBase<CustomerCopy, UUID> {

    private final Languages languages;

    Directory(Languages languages) {
        this.languages = languages;
    }

    /** A customer of this partner; foreign and unknown ones read alike. */
    public Optional<CustomerCopy> customer(String partnerId, UUID id) {
        return find("id = ?1 and partnerId = ?2", id, partnerId).firstResultOptional();
    }

    /** A service by its name in the caller's language; by its slug while nothing was told of it. */
    public NamedReference service(String id) {
        return Optional.ofNullable(getEntityManager().find(ServiceCopy.class, id))
                .map(service -> service.reference(languages.current()))
                .orElseGet(() -> new NamedReference(id, id));
    }

    /** The way into this customer's admin center of a service; none without delegated administration (FR-27, SR-16). */
    public Optional<URI> adminCenter(CustomerCopy customer, String serviceId) {
        return Optional.of(customer)
                .filter(known -> known.isActive() && known.hasDelegatedAdministration() && known.isResold(serviceId))
                .map(known -> getEntityManager().find(ServiceCopy.class, serviceId))
                .flatMap(service -> service.adminCenter(customer.primaryDomain()));
    }

    /** Incidents on a customer's service that have not ended, the oldest first; of these there are never many. */
    public List<IncidentCopy> unendedIncidents(UUID customerId, String serviceId) {
        return getEntityManager()
                .createQuery("from IncidentCopy i where i.state <> :ended order by i.id", IncidentCopy.class)
                .setParameter("ended", ServiceIncidentState.ENDED)
                .getResultStream()
                .filter(incident -> incident.concerns(customerId, serviceId))
                .toList();
    }

    public Optional<IncidentCopy> incident(UUID id) {
        return Optional.ofNullable(getEntityManager().find(IncidentCopy.class, id));
    }

    /** Whether the partner has told its customers how to reach it (FR-12). */
    public boolean hasPublishedProfile(String partnerId) {
        return getEntityManager()
                .createNativeQuery(
                        "select exists (select from support_profile_copy where partner_id = ?1 and published)",
                        Boolean.class)
                .setParameter(1, partnerId)
                .getSingleResult()
                .equals(true);
    }
}

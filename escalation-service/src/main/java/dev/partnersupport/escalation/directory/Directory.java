package dev.partnersupport.escalation.directory;

import dev.partnersupport.contract.supportcase.NamedReference;
import dev.partnersupport.support.text.Languages;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
}

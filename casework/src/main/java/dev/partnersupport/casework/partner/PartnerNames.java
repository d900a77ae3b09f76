package dev.partnersupport.casework.partner;

import dev.partnersupport.contract.supportcase.PartnerReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** What partners are called, whether or not the directory is up. */
@ApplicationScoped
public class PartnerNames {

    private final EntityManager database;

    PartnerNames(EntityManager database) {
        this.database = database;
    }

    /** A partner by its name; by its id while nothing was told of it. */
    public PartnerReference of(String partnerId) {
        return Optional.ofNullable(database.find(PartnerCopy.class, partnerId))
                .map(PartnerCopy::reference)
                .orElseGet(() -> new PartnerReference(partnerId, partnerId));
    }
}

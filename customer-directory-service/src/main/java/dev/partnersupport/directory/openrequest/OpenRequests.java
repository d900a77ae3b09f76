package dev.partnersupport.directory.openrequest;

import dev.partnersupport.support.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Counts of open customer requests. */
@ApplicationScoped
public class OpenRequests {

    private final EntityManager database;

    OpenRequests(EntityManager database) {
        this.database = database;
    }

    /** How many are open of each of these customers that has any; in one query. */
    public Map<UUID, Long> of(Caller caller, Collection<UUID> customers) {
        return database.createQuery(
                        "select r.customerId, count(*) from CustomerRequestCopy r where r.partnerId = :partner and r.customerId in :customers and r.open group by r.customerId",
                        Object[].class)
                .setParameter("partner", caller.partnerId())
                .setParameter("customers", customers)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }
}

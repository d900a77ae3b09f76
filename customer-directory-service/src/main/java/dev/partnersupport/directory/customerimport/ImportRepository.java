package dev.partnersupport.directory.customerimport;

import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports and what they refused, of the calling partner. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<StoredImport, UUID> {

    private static final String TAKE = """
            update customer_import set taken_until = now() + make_interval(secs => ?1) where id = (
              select id from customer_import where state = 'RUNNING' and taken_until < now() order by id limit 1 for update skip locked)
            returning *""";

    /** The oldest that waits, for as long as said to be left alone by the other replicas. */
    Optional<StoredImport> take(Duration atMost) {
        List<?> taken = getEntityManager()
                .createNativeQuery(TAKE, StoredImport.class)
                .setParameter(1, (double) atMost.toSeconds())
                .getResultList();
        return taken.stream().map(StoredImport.class::cast).findFirst();
    }

    /** Says again how long it is to be left alone; nothing is how it is given up. */
    void keep(StoredImport taken, Duration atMost) {
        getEntityManager()
                .createNativeQuery(
                        "update customer_import set taken_until = now() + make_interval(secs => ?1) where id = ?2")
                .setParameter(1, (double) atMost.toSeconds())
                .setParameter(2, taken.id())
                .executeUpdate();
    }

    StoredImport locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    StoredImport own(Caller caller, UUID id) {
        return find("id = ?1 and partnerId = ?2", id, caller.partnerId())
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Newest first, before an id; ids grow with time. */
    List<StoredImport> before(Caller caller, UUID id, int limit) {
        return find("partnerId = ?1 and id < ?2 order by id desc", caller.partnerId(), id)
                .range(0, limit - 1)
                .list();
    }

    List<StoredRefusedLine> refusedAfter(StoredImport of, long position, int limit) {
        return getEntityManager()
                .createQuery(
                        "from StoredRefusedLine where importId = ?1 and partnerId = ?2 and position > ?3 order by position",
                        StoredRefusedLine.class)
                .setParameter(1, of.id())
                .setParameter(2, of.partnerId())
                .setParameter(3, position)
                .setMaxResults(limit)
                .getResultList();
    }
}

package dev.partnersupport.directory.customerimport;

import dev.partnersupport.contract.directory.CustomerImport.State;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Imports and what they refused, of the calling partner. */
@ApplicationScoped
class ImportRepository implements PanacheRepositoryBase<StoredImport, UUID> {

    private static final String TAKE = """
            update customer_import set taken_by = ?1, taken_until = clock_timestamp() + make_interval(secs => ?2) where id = (
              select id from customer_import where state = 'RUNNING' and taken_until < clock_timestamp()
              order by taken_until, id limit 1 for update skip locked)
            returning *""";

    /** The one that waits for longest, for as long as said to be left alone by the other replicas. */
    Optional<StoredImport> take(UUID by, Duration atMost) {
        List<?> taken = getEntityManager()
                .createNativeQuery(TAKE, StoredImport.class)
                .setParameter(1, by)
                .setParameter(2, (double) atMost.toSeconds())
                .getResultList();
        return taken.stream().map(StoredImport.class::cast).findFirst();
    }

    /** Says again how long it is to be left alone; whether it still is this replica's. */
    boolean keep(UUID id, UUID by, Duration atMost) {
        return getEntityManager()
                        .createNativeQuery(
                                "update customer_import set taken_until = clock_timestamp() + make_interval(secs => ?1) where id = ?2 and taken_by = ?3")
                        .setParameter(1, (double) atMost.toSeconds())
                        .setParameter(2, id)
                        .setParameter(3, by)
                        .executeUpdate()
                == 1;
    }

    /** How many of the caller's have not ended. */
    long running(Caller caller) {
        return count("partnerId = ?1 and state = ?2", caller.partnerId(), State.RUNNING);
    }

    /** Deletes one of those that ended before, or a piece of what it refused; whether there was any. */
    boolean forgetSome(Instant endedBefore, int lines) {
        return !getEntityManager()
                .createNativeQuery("""
                                with old as materialized (
                                  select id from customer_import where ended_at < ?1 order by ended_at limit 1 for update skip locked),
                                refused as (
                                  delete from refused_line where (import_id, position) in (
                                    select l.import_id, l.position from refused_line l join old on l.import_id = old.id limit ?2)
                                  returning 1),
                                emptied as (
                                  delete from customer_import where id in (select id from old)
                                    and not exists (select from refused_line l where l.import_id = customer_import.id)
                                  returning 1)
                                select (select count(*) from refused) + (select count(*) from emptied)""", Long.class)
                .setParameter(1, endedBefore)
                .setParameter(2, lines)
                .getSingleResult()
                .equals(0L);
    }

    /** Whether any other waits for a replica. */
    boolean othersWait() {
        return !getEntityManager()
                .createNativeQuery(
                        "select 1 from customer_import where state = 'RUNNING' and taken_until < clock_timestamp() limit 1",
                        Integer.class)
                .getResultList()
                .isEmpty();
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

package dev.partnersupport.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Timeouts;

/** The cases, of whichever partner, that something is to be done with because its time has come. */
@ApplicationScoped
public class DueCases {

    private static final String OVER_WITH_CONTACT =
            "c.anonymisedAt is null and c.status in (CLOSED, CANCELLED, REJECTED) and c.timing.statusSince < :before";

    private final EntityManager database;
    private final Class<? extends SupportCase> entity;

    DueCases(EntityManager database, CaseRepository<?, ?> cases) {
        this.database = database;
        this.entity = cases.entity();
    }

    /** Some of the cases whose time has come, the longest waiting first. */
    public List<UUID> waking(Instant now, int atMost) {
        return database.createQuery(
                        "select c.id from " + entity.getSimpleName()
                                + " c where c.timing.wakesAt <= :now order by c.timing.wakesAt",
                        UUID.class)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Locked, unless another replica has it or has woken it meanwhile. */
    public Optional<? extends SupportCase> toWake(UUID id, Instant now) {
        return lockedUnlessTaken(
                database.createQuery(
                                "from " + entity.getSimpleName() + " where id = :id and timing.wakesAt <= :now", entity)
                        .setParameter("now", now),
                id);
    }

    /** Lets a case sleep on, without a change of it. */
    public void postpone(UUID id, Instant until) {
        database.createQuery("update " + entity.getSimpleName() + " set timing.wakesAt = :until where id = :id")
                .setParameter("until", until)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Some of the cases that were over before an instant and still say whom to contact, the longest over first, but for the first few. */
    public List<UUID> overWithContact(Instant before, int leftOut, int atMost) {
        return database.createQuery(
                        "select c.id from " + entity.getSimpleName() + " c where " + OVER_WITH_CONTACT
                                + " order by c.timing.statusSince",
                        UUID.class)
                .setParameter("before", before)
                .setFirstResult(leftOut)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** One of them, locked, unless another replica has it or had it meanwhile. */
    public Optional<? extends SupportCase> toAnonymise(UUID id, Instant before) {
        return lockedUnlessTaken(
                database.createQuery(
                                "from " + entity.getSimpleName() + " c where c.id = :id and " + OVER_WITH_CONTACT,
                                entity)
                        .setParameter("before", before),
                id);
    }

    private Optional<? extends SupportCase> lockedUnlessTaken(TypedQuery<? extends SupportCase> query, UUID id) {
        return query.setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", Timeouts.SKIP_LOCKED_MILLI)
                .getResultStream()
                .findFirst();
    }
}

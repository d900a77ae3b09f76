package dev.partnersupport.support.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Makes those who are about to make the same thing wait for each other, so that the second finds what the first made. */
@ApplicationScoped
public class OneAtATime {

    private final EntityManager database;

    OneAtATime(EntityManager database) {
        this.database = database;
    }

    /** Waits for every other transaction with this key, and holds up those that come, until the end of this one. */
    @Transactional(TxType.MANDATORY)
    public void of(String... key) {
        lock("pg_advisory_xact_lock", key);
    }

    /** Waits for the one that holds this key alone, and holds up the next such one, but nobody who calls this too. */
    @Transactional(TxType.MANDATORY)
    public void together(String... key) {
        lock("pg_advisory_xact_lock_shared", key);
    }

    private void lock(String function, String... key) {
        database.createNativeQuery("select cast(" + function + "(hashtextextended(?1, 0)) as text)", String.class)
                .setParameter(1, String.join("\n", key))
                .getSingleResult();
    }
}

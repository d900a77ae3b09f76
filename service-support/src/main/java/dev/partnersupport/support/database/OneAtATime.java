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

    /** Waits for every other transaction with this key, until the end of this one. */
    @Transactional(TxType.MANDATORY)
    public void of(String... key) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(hashtextextended(?1, 0)) as text)", String.class)
                .setParameter(1, String.join("\n", key))
                .getSingleResult();
    }
}

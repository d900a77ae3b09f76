package dev.partnersupport.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;

/** Short numbers for people, never reused, in an order that tells nothing: taken from the database fifty at a time. */
@ApplicationScoped
public class CaseNumbers {

    private static final int AT_ONCE = 50;

    private final EntityManager database;
    private ShuffledNumbers shuffled;
    private long next;
    private long end;

    CaseNumbers(EntityManager database) {
        this.database = database;
    }

    /** {@code SR-000123} for the prefix {@code SR}. */
    public synchronized String next(String prefix) {
        if (shuffled == null) {
            shuffled = new ShuffledNumbers((byte[]) database.createNativeQuery("select key from case_number_key")
                    .getSingleResult());
        }
        if (next == end) {
            next = ((Number) database.createNativeQuery("select nextval('case_number')")
                            .getSingleResult())
                    .longValue();
            end = next + AT_ONCE;
        }
        return String.format(Locale.ROOT, "%s-%06d", prefix, shuffled.of(next++));
    }
}

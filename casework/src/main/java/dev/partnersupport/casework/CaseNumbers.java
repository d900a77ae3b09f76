package dev.partnersupport.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;

/** Short numbers for people, never reused: taken from the database fifty at a time, so a restart leaves a gap. */
@ApplicationScoped
public class CaseNumbers {

    private static final int AT_ONCE = 50;

    private final EntityManager database;
    private long next;
    private long end;

    CaseNumbers(EntityManager database) {
        this.database = database;
    }

    /** {@code SR-000123} for the prefix {@code SR}. */
    public synchronized String next(String prefix) {
        if (next == end) {
            next = ((Number) database.createNativeQuery("select nextval('case_number')")
                            .getSingleResult())
                    .longValue();
            end = next + AT_ONCE;
        }
        return String.format(Locale.ROOT, "%s-%06d", prefix, next++);
    }
}

package dev.partnersupport.support.database;

import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Tells what the database refuses because of the data, and would for ever, from what passes, such as a database that is away. */
public final class RefusedData {

    /** Data exceptions, integrity, program limits. */
    private static final Set<String> CLASSES = Set.of("22", "23", "54");

    private RefusedData() {}

    /** Whether that is at the bottom of a failure. */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof SQLException refused
                        && refused.getSQLState() != null
                        && CLASSES.contains(refused.getSQLState().substring(0, 2)));
    }
}

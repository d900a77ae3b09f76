package dev.partnersupport.directory.incident;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Knows whose customers are; for the operator's work alone. */
public interface CustomerOwners {

    /** The partner of each of these customers that there is, in one query. */
    Map<UUID, String> partnersOf(Collection<UUID> customers);
}

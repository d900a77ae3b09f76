package dev.partnersupport.support.event;

import dev.partnersupport.contract.event.Aggregate;
import java.util.Map;
import java.util.Set;

/** Where the relay gets the state that a compacted topic carries: a service has one for each such aggregate it owns. */
public interface PublishedState {

    Aggregate aggregate();

    /** The present state of each of these, in one query; runs in a transaction over all partners. */
    Map<String, ?> of(Set<String> ids);
}

package dev.partnersupport.support.event;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.event.Aggregate;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something that happened to an aggregate, as it goes into the log.
 *
 * @param what lower_snake, past tense: {@code submitted}
 * @param partnerId null when it concerns no single partner
 * @param members the flat optional members of {@link dev.partnersupport.contract.event.Event}: ids and codes only
 */
public record Fact(
        Aggregate aggregate,
        String aggregateId,
        String what,
        String partnerId,
        Audience audience,
        Actor actor,
        Instant at,
        Map<String, Object> members) {

    /** The same fact with one more member. */
    public Fact with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Fact(aggregate, aggregateId, what, partnerId, audience, actor, at, more);
    }
}

package dev.partnersupport.support.event;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.Event;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Set<String> MEMBERS = Arrays.stream(Event.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());
    /** The partner's own ticket number: the one text that is of the partner's choosing. */
    private static final String REFERENCE = "externalReference";

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    /** Facts are kept for ever: what might be a name, an address or a free text never becomes one. */
    public Fact {
        members.forEach((member, value) -> {
            if (!MEMBERS.contains(member) || !member.equals(REFERENCE) && !isIdOrCode(value)) {
                throw new IllegalArgumentException("Not for the log: " + member);
            }
        });
    }

    private static boolean isIdOrCode(Object value) {
        if (value instanceof List<?> several) {
            return several.stream().allMatch(Fact::isIdOrCode);
        }
        return value instanceof Enum<?>
                || value instanceof UUID
                || value instanceof Instant
                || value instanceof String text && CODE.matcher(text).matches();
    }

    /** The same fact with one more member. */
    public Fact with(String member, Object value) {
        var more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Fact(aggregate, aggregateId, what, partnerId, audience, actor, at, more);
    }

    /** The same fact for one partner alone. */
    public Fact only(String onePartnerId) {
        return new Fact(aggregate, aggregateId, what, onePartnerId, Audience.PARTNER, actor, at, members);
    }

    /** The same fact for fewer. */
    public Fact only(Audience fewer) {
        return new Fact(aggregate, aggregateId, what, partnerId, fewer, actor, at, members);
    }
}

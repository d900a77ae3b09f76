package dev.partnersupport.support.caller;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.caller.Right;
import dev.partnersupport.contract.caller.Side;
import java.util.Set;

/**
 * Who calls.
 *
 * @param id the token's {@code sub}
 * @param partnerId null for the operator
 */
public record Caller(String id, String name, Side side, String partnerId, Set<Right> rights) {

    /** The system itself, when something happens because its time has come. */
    public static final Caller SYSTEM = new Caller("system", "Partner Support", Side.SYSTEM, null, Set.of());

    public boolean isPartner() {
        return side == Side.PARTNER;
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    public Actor actor() {
        return new Actor(id, name, side);
    }
}

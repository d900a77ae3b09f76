package dev.partnersupport.contract.caller;

import dev.partnersupport.contract.wire.WireName;
import java.util.Arrays;
import java.util.Optional;

/** A role in the {@code groups} claim of a token. */
public enum Group {
    GLOBAL_ADMIN(Side.PARTNER),
    ADMIN_AGENT(Side.PARTNER),
    HELPDESK_AGENT(Side.PARTNER),
    SALES_AGENT(Side.PARTNER),
    BILLING_ADMIN(Side.PARTNER),
    PARTNER_SYSTEM(Side.PARTNER),
    REPRESENTATIVE(Side.OPERATOR),
    LEAD(Side.OPERATOR);

    private final Side side;

    Group(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** The group of a claim's value; absent when it means nothing here. */
    public static Optional<Group> of(String claim) {
        return Arrays.stream(values())
                .filter(group -> WireName.of(group).equals(claim))
                .findFirst();
    }
}

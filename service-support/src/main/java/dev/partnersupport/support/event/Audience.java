package dev.partnersupport.support.event;

import dev.partnersupport.contract.wire.WireName;

/** Who may be told a fact. */
public enum Audience {
    PARTNER,
    OPERATOR,
    BOTH;

    String column() {
        return WireName.of(this);
    }
}

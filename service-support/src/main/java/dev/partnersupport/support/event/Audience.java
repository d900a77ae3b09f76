package dev.partnersupport.support.event;

import java.util.Locale;

/** Who may be told a fact. */
public enum Audience {
    PARTNER,
    OPERATOR,
    BOTH;

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }
}

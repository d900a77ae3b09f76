package dev.partnersupport.contract.wire;

import java.util.Locale;

/** What values of enums are called on the wire, in the database and in codes: in lower_snake. */
public final class WireName {

    private WireName() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

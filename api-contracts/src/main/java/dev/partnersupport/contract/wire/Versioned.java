package dev.partnersupport.contract.wire;

/** A single resource whose version is also its {@code ETag}. */
public interface Versioned {
    long version();

    /** Whether nothing in the body changes without the version: only then a caller may be told 304. */
    default boolean followsItsVersion() {
        return true;
    }
}

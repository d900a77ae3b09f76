package dev.partnersupport.contract.wire;

/** A single resource whose version is also its {@code ETag}. */
public interface Versioned {
    long version();
}

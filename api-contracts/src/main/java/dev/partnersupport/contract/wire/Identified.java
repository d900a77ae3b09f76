package dev.partnersupport.contract.wire;

import java.util.UUID;

/** A thing with an id of its own: the answer that creates it names its address in {@code Location}. */
public interface Identified {
    UUID id();
}

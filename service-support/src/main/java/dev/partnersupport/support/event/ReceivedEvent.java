package dev.partnersupport.support.event;

import java.util.UUID;

/** An event as a consumer gets it; of a compacted topic, a lower aggregate version than the copy's is old news. */
public record ReceivedEvent<T>(UUID id, String type, long aggregateVersion, T data) {}

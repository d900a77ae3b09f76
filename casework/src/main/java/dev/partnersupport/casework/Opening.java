package dev.partnersupport.casework;

import dev.partnersupport.casework.topic.CaseTopic;
import dev.partnersupport.support.caller.Caller;
import java.time.Instant;
import java.util.UUID;

/** All that a new case begins with: what the partner says, and who, when and under which number. */
public record Opening(UUID id, String number, Caller caller, Instant at, CaseTopic topic, Draft draft) {}

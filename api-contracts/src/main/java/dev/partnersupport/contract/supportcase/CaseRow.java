package dev.partnersupport.contract.supportcase;

import java.time.Instant;
import java.util.UUID;

/** A case of either kind in a list: what lists can be sorted by. */
public interface CaseRow {

    UUID id();

    Severity severity();

    /** Null when no contact is owed. */
    Instant dueAt();

    Instant createdAt();

    Instant updatedAt();
}

package dev.partnersupport.casework.desk;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.note.CaseNotes;
import dev.partnersupport.contract.supportcase.Note.Visibility;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.event.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What is kept of work on a case: facts, and what was said with it. */
@ApplicationScoped
class CaseRecords {

    private final EventLog events;
    private final CaseNotes notes;
    private final Clock clock;

    CaseRecords(EventLog events, CaseNotes notes, Clock clock) {
        this.events = events;
        this.notes = notes;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void keep(Fact fact) {
        events.append(fact);
    }

    /** Keeps a public note and tells its id. */
    UUID said(SupportCase supportCase, String text, Caller by, Instant now) {
        return notes.keep(supportCase, text, Visibility.PUBLIC, by, now).id();
    }
}

package dev.partnersupport.casework.history;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.attachment.AttachmentDesk;
import dev.partnersupport.casework.contact.ContactDesk;
import dev.partnersupport.casework.note.NoteDesk;
import dev.partnersupport.contract.event.Event;
import dev.partnersupport.contract.supportcase.Attachment;
import dev.partnersupport.contract.supportcase.Contacted;
import dev.partnersupport.contract.supportcase.HistoryEntry;
import dev.partnersupport.contract.supportcase.Note;
import dev.partnersupport.contract.supportcase.TroubleshootingStep;
import dev.partnersupport.support.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** What was said and done with the facts of a page. */
@ApplicationScoped
class HistoryDetails {

    private final NoteDesk notes;
    private final AttachmentDesk attachments;
    private final ContactDesk contacts;
    private final Instance<StepSource> steps;

    HistoryDetails(NoteDesk notes, AttachmentDesk attachments, ContactDesk contacts, Instance<StepSource> steps) {
        this.notes = notes;
        this.attachments = attachments;
        this.contacts = contacts;
        this.steps = steps;
    }

    List<HistoryEntry> of(SupportCase supportCase, List<Event> events, Caller caller) {
        var details = new Details(
                found(events, Event::noteId, ids -> notes.of(supportCase, ids, caller)),
                found(events, Event::attachmentId, ids -> attachments.of(supportCase, ids, caller)),
                found(events, Event::contactId, ids -> contacts.of(supportCase, ids)),
                found(events, Event::stepId, ids -> steps.get().of(supportCase, ids)));
        return events.stream().map(details::entry).toList();
    }

    private static <T> Map<UUID, T> found(
            List<Event> events, Function<Event, UUID> id, Function<List<UUID>, Map<UUID, T>> find) {
        var ids = events.stream().map(id).filter(Objects::nonNull).toList();
        return ids.isEmpty() ? Map.of() : find.apply(ids);
    }

    private record Details(
            Map<UUID, Note> notes,
            Map<UUID, Attachment> attachments,
            Map<UUID, Contacted> contacts,
            Map<UUID, TroubleshootingStep> steps) {

        HistoryEntry entry(Event event) {
            return new HistoryEntry(
                    event.id(),
                    event.type(),
                    event.time(),
                    event.actor(),
                    event.status(),
                    event.previousStatus(),
                    event.severity(),
                    event.previousSeverity(),
                    event.code(),
                    event.changed(),
                    of(notes, event.noteId()),
                    of(attachments, event.attachmentId()),
                    of(contacts, event.contactId()),
                    of(steps, event.stepId()),
                    event.linkId());
        }

        private static <T> T of(Map<UUID, T> found, UUID id) {
            return id == null ? null : found.get(id);
        }
    }
}

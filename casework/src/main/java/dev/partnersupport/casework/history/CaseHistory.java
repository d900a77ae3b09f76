package dev.partnersupport.casework.history;

import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.attachment.AttachmentDesk;
import dev.partnersupport.casework.contact.ContactDesk;
import dev.partnersupport.casework.note.NoteDesk;
import dev.partnersupport.contract.event.Event;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.Attachment;
import dev.partnersupport.contract.supportcase.Contacted;
import dev.partnersupport.contract.supportcase.HistoryEntry;
import dev.partnersupport.contract.supportcase.HistoryPage;
import dev.partnersupport.contract.supportcase.Note;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.AggregateHistory;
import dev.partnersupport.support.paging.Cursors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

/** Who did what when, with what was said inline: four queries for a page, however long it is. */
@ApplicationScoped
@Transactional
public class CaseHistory {

    private final CaseRepository<?, ?> cases;
    private final AggregateHistory facts;
    private final NoteDesk notes;
    private final AttachmentDesk attachments;
    private final ContactDesk contacts;
    private final Cursors cursors;

    CaseHistory(
            CaseRepository<?, ?> cases,
            AggregateHistory facts,
            NoteDesk notes,
            AttachmentDesk attachments,
            ContactDesk contacts,
            Cursors cursors) {
        this.cases = cases;
        this.facts = facts;
        this.notes = notes;
        this.attachments = attachments;
        this.contacts = contacts;
        this.cursors = cursors;
    }

    public HistoryPage list(Caller caller, UUID caseId, PageQuery page) {
        var supportCase = cases.visible(caller, caseId);
        var list = "history of " + caseId;
        var after = cursors.open(page.cursor, caller, list).map(Long::valueOf).orElse(0L);
        var found = facts.read(caller, supportCase.aggregate(), caseId.toString(), after, page.limit() + 1);
        return cursors.page(
                found,
                page.limit(),
                event -> event.sequence().toString(),
                caller,
                list,
                (events, next) -> new HistoryPage(entries(supportCase, events, caller), next));
    }

    private List<HistoryEntry> entries(SupportCase supportCase, List<Event> events, Caller caller) {
        var said = notes.of(supportCase, ids(events, Event::noteId), caller);
        var made = contacts.of(supportCase, ids(events, Event::contactId));
        var files = attachments.of(supportCase, ids(events, Event::attachmentId), caller);
        return events.stream().map(event -> entry(event, said, files, made)).toList();
    }

    private static List<UUID> ids(List<Event> events, Function<Event, UUID> id) {
        return events.stream().map(id).filter(Objects::nonNull).toList();
    }

    private static HistoryEntry entry(
            Event event, Map<UUID, Note> notes, Map<UUID, Attachment> files, Map<UUID, Contacted> contacts) {
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
                notes.get(event.noteId()),
                files.get(event.attachmentId()),
                contacts.get(event.contactId()),
                event.stepId(),
                event.linkId());
    }
}

package dev.partnersupport.casework.note;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.AddNote;
import dev.partnersupport.contract.supportcase.Note;
import dev.partnersupport.contract.supportcase.Note.Visibility;
import dev.partnersupport.contract.supportcase.NotePage;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What both sides say about a case (FR-7). */
@ApplicationScoped
@Transactional
public class NoteDesk {

    private final CaseRepository<?, ?> cases;
    private final CaseNotes notes;
    private final CaseRecords records;

    NoteDesk(CaseRepository<?, ?> cases, CaseNotes notes, CaseRecords records) {
        this.cases = cases;
        this.notes = notes;
        this.records = records;
    }

    /** Says something; when the case waits for the partner and the partner says it, the case is in progress again. */
    public Note add(Caller caller, UUID caseId, AddNote added) {
        var supportCase = cases.toChange(caller, caseId);
        var now = records.now();
        var facts = supportCase.noted(added.visibility(), caller, now);
        if (added.visibility() == Visibility.INTERNAL && caller.isPartner()) {
            throw Refusal.byRules(Reason.at("#/visibility", "internal_is_for_operator"));
        }
        var note = notes.keep(supportCase, added.text(), added.visibility(), caller, now);
        facts.forEach(fact -> records.keep(supportCase, fact.with("noteId", note.id())));
        return note;
    }

    /** Those of some notes of a case that the caller may read, by their ids. */
    public Map<UUID, Note> of(SupportCase supportCase, List<UUID> ids, Caller caller) {
        return notes.of(supportCase, ids, caller);
    }

    public NotePage list(Caller caller, UUID caseId, PageQuery page) {
        return notes.list(cases.visible(caller, caseId), page, caller);
    }

    public Note read(Caller caller, UUID caseId, UUID noteId) {
        return notes.read(cases.visible(caller, caseId), noteId, caller);
    }
}

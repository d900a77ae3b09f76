package dev.partnersupport.casework.note;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.Note;
import dev.partnersupport.contract.supportcase.Note.Visibility;
import dev.partnersupport.contract.supportcase.NotePage;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The notes of a case; who may see the case may see its public notes. */
@ApplicationScoped
public class CaseNotes implements PanacheRepositoryBase<CaseNote, UUID> {

    private final Cursors cursors;

    CaseNotes(Cursors cursors) {
        this.cursors = cursors;
    }

    public Note keep(SupportCase supportCase, String text, Visibility visibility, Caller by, Instant now) {
        var note = new CaseNote(supportCase, text, visibility, by, now);
        persist(note);
        return note.view();
    }

    /** Keeps what was said with an act as a public note, and tells its id. */
    public UUID said(SupportCase supportCase, String text, Caller by, Instant now) {
        return keep(supportCase, text, Visibility.PUBLIC, by, now).id();
    }

    /** Oldest first. */
    NotePage list(SupportCase supportCase, PageQuery page, Caller caller) {
        var list = "notes of " + supportCase.id();
        var after = cursors.openId(page.cursor, caller, list);
        var found = find(
                        "caseId = ?1 and partnerId = ?2 and visibility in ?3 and id > ?4 order by id",
                        supportCase.id(),
                        supportCase.partnerId(),
                        readableBy(caller),
                        after)
                .range(0, page.limit())
                .stream()
                .map(CaseNote::view)
                .toList();
        return cursors.page(found, page.limit(), note -> note.id().toString(), caller, list, NotePage::new);
    }

    Map<UUID, Note> of(SupportCase supportCase, List<UUID> ids, Caller caller) {
        return find(
                        "id in ?1 and caseId = ?2 and partnerId = ?3 and visibility in ?4",
                        ids,
                        supportCase.id(),
                        supportCase.partnerId(),
                        readableBy(caller))
                .stream()
                .map(CaseNote::view)
                .collect(Collectors.toMap(Note::id, note -> note));
    }

    Note read(SupportCase supportCase, UUID id, Caller caller) {
        return find(
                        "id = ?1 and caseId = ?2 and partnerId = ?3 and visibility in ?4",
                        id,
                        supportCase.id(),
                        supportCase.partnerId(),
                        readableBy(caller))
                .firstResultOptional()
                .orElseThrow(Refusal::notFound)
                .view();
    }

    public static List<Visibility> readableBy(Caller caller) {
        return caller.isPartner() ? List.of(Visibility.PUBLIC) : List.of(Visibility.values());
    }
}

package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.contract.caller.Right.Name.OPEN_CUSTOMER_REQUESTS;
import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;
import static dev.partnersupport.contract.caller.Right.Name.WORK_ON_CASES;

import dev.partnersupport.casework.note.NoteDesk;
import dev.partnersupport.contract.customerrequest.CustomerRequestNotesApi;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.AddNote;
import dev.partnersupport.contract.supportcase.Note;
import dev.partnersupport.contract.supportcase.NotePage;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class CustomerRequestNoteResource implements CustomerRequestNotesApi {

    private final NoteDesk notes;
    private final Callers callers;

    CustomerRequestNoteResource(NoteDesk notes, Callers callers) {
        this.notes = notes;
        this.callers = callers;
    }

    @Override
    @RolesAllowed({OPEN_CUSTOMER_REQUESTS, WORK_ON_CASES})
    public Note addNote(UUID id, AddNote note) {
        return notes.add(callers.current(), id, note);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public NotePage listNotes(UUID id, PageQuery page) {
        return notes.list(callers.current(), id, page);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public Note readNote(UUID id, UUID noteId) {
        return notes.read(callers.current(), id, noteId);
    }
}

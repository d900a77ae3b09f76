package dev.partnersupport.casework.attachment;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.note.NoteDesk;
import dev.partnersupport.contract.supportcase.AddAttachment;
import dev.partnersupport.contract.supportcase.Note.Visibility;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What speaks against a file. */
@ApplicationScoped
class AttachmentRules {

    private static final int LONGEST_NAME = 255;

    private final NoteDesk notes;
    private final Set<String> mediaTypes;

    AttachmentRules(
            NoteDesk notes, @ConfigProperty(name = "partner-support.attachments.media-types") Set<String> mediaTypes) {
        this.notes = notes;
        this.mediaTypes = mediaTypes;
    }

    List<Reason> reasonsAgainst(SupportCase supportCase, AddAttachment added, Caller caller) {
        var file = added.file();
        var reasons = new ArrayList<Reason>();
        if (!mediaTypes.contains(file.mediaType())) {
            reasons.add(Reason.at("#/file", "media_type_not_allowed", file.mediaType()));
        }
        if (file.size() == 0) {
            reasons.add(Reason.at("#/file", "file_empty"));
        }
        if (!isName(file.fileName())) {
            reasons.add(Reason.at("#/file", "file_name_unusable"));
        }
        if (added.sha256() != null && !added.sha256().equals(file.sha256())) {
            reasons.add(Reason.at("#/sha256", "checksum_differs", file.sha256()));
        }
        if (added.visibility() == Visibility.INTERNAL && caller.isPartner()) {
            reasons.add(Reason.at("#/visibility", "internal_is_for_operator"));
        }
        if (added.noteId() != null && !belongs(supportCase, added, caller)) {
            reasons.add(Reason.at("#/noteId", "unknown_note"));
        }
        return reasons;
    }

    /** A public file must not point at what only the operator reads. */
    private boolean belongs(SupportCase supportCase, AddAttachment added, Caller caller) {
        var note = notes.of(supportCase, List.of(added.noteId()), caller).get(added.noteId());
        return note != null && (note.visibility() == Visibility.PUBLIC || added.visibility() == Visibility.INTERNAL);
    }

    private static boolean isName(String name) {
        return !name.isBlank()
                && !name.strip().matches("\\.+")
                && name.codePointCount(0, name.length()) <= LONGEST_NAME
                && name.codePoints()
                        .noneMatch(character -> Character.isISOControl(character)
                                || Character.getType(character) == Character.FORMAT
                                || Character.getType(character) == Character.SURROGATE);
    }
}

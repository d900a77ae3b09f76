package dev.partnersupport.casework.note;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.supportcase.Note;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.caller.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
class CaseNote {

    @Id
    private UUID id;

    private UUID caseId;
    private String partnerId;

    private String text;

    @Enumerated(EnumType.STRING)
    private Note.Visibility visibility;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor author;

    private Instant createdAt;

    protected CaseNote() {}

    CaseNote(SupportCase supportCase, String text, Note.Visibility visibility, Caller by, Instant now) {
        id = Ids.next();
        caseId = supportCase.id();
        partnerId = supportCase.partnerId();
        this.text = text;
        this.visibility = visibility;
        author = by.actor();
        createdAt = now;
    }

    Note view() {
        return new Note(id, text, visibility, author, createdAt);
    }
}

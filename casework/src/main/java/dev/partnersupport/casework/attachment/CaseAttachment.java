package dev.partnersupport.casework.attachment;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.supportcase.AddAttachment;
import dev.partnersupport.contract.supportcase.Attachment;
import dev.partnersupport.contract.supportcase.Note.Visibility;
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
class CaseAttachment {

    @Id
    private UUID id;

    private UUID caseId;
    private String partnerId;
    private UUID noteId;
    private String fileName;
    private String mediaType;
    private long size;
    private String sha256;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor author;

    private Instant createdAt;

    protected CaseAttachment() {}

    CaseAttachment(SupportCase supportCase, AddAttachment added, Caller by, Instant now) {
        id = Ids.next();
        caseId = supportCase.id();
        partnerId = supportCase.partnerId();
        noteId = added.noteId();
        fileName = added.file().fileName();
        mediaType = added.file().mediaType();
        size = added.file().size();
        sha256 = added.file().sha256();
        visibility = added.visibility();
        author = by.actor();
        createdAt = now;
    }

    Attachment view() {
        return new Attachment(id, fileName, mediaType, size, sha256, visibility, noteId, author, createdAt);
    }
}

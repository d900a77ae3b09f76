package dev.partnersupport.casework.link;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.supportcase.CaseLink;
import dev.partnersupport.contract.supportcase.LinkKind;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.caller.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
@Table(name = "case_link")
class StoredLink {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID otherId;
    private String partnerId;

    @Enumerated(EnumType.STRING)
    private LinkKind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor author;

    private Instant createdAt;

    protected StoredLink() {}

    StoredLink(SupportCase supportCase, SupportCase other, LinkKind kind, Caller by, Instant now) {
        id = Ids.next();
        caseId = supportCase.id();
        otherId = other.id();
        partnerId = supportCase.partnerId();
        this.kind = kind;
        author = by.actor();
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    boolean isFrom(UUID id) {
        return caseId.equals(id);
    }

    /** The other case, as seen from one of the two. */
    UUID other(UUID seenFrom) {
        return seenFrom.equals(caseId) ? otherId : caseId;
    }

    CaseLink view(UUID seenFrom, SupportCase other) {
        var seen = seenFrom.equals(caseId) ? kind : kind.fromTheOther();
        return new CaseLink(id, seen, other.id(), other.number(), other.status(), author, createdAt);
    }
}

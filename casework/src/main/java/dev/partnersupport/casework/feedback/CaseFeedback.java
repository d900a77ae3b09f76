package dev.partnersupport.casework.feedback;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.supportcase.Feedback;
import dev.partnersupport.contract.supportcase.GiveFeedback;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.caller.Caller;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
class CaseFeedback {

    @Id
    private UUID id;

    private UUID caseId;
    private String partnerId;
    private int rating;
    private String comment;
    private Instant resolvedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor author;

    private Instant createdAt;

    protected CaseFeedback() {}

    CaseFeedback(SupportCase supportCase, GiveFeedback given, Caller by, Instant now) {
        id = Ids.next();
        caseId = supportCase.id();
        partnerId = supportCase.partnerId();
        rating = given.rating();
        comment = given.comment();
        resolvedAt = supportCase.resolvedAt();
        author = by.actor();
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    Feedback view() {
        return new Feedback(id, rating, comment, resolvedAt, author, createdAt);
    }
}

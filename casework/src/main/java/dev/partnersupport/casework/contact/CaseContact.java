package dev.partnersupport.casework.contact;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.supportcase.Contacted;
import dev.partnersupport.contract.supportcase.RecordContact;
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
class CaseContact {

    @Id
    private UUID id;

    private UUID caseId;
    private String partnerId;

    @Enumerated(EnumType.STRING)
    private RecordContact.Channel channel;

    @Enumerated(EnumType.STRING)
    private RecordContact.Outcome outcome;

    private Instant contactedAt;
    private String summary;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor contactedBy;

    private Instant createdAt;

    protected CaseContact() {}

    CaseContact(SupportCase supportCase, RecordContact contact, Instant contactedAt, Caller by, Instant now) {
        id = Ids.next();
        caseId = supportCase.id();
        partnerId = supportCase.partnerId();
        channel = contact.channel();
        outcome = contact.outcome();
        this.contactedAt = contactedAt;
        summary = contact.summary();
        contactedBy = by.actor();
        createdAt = now;
    }

    Contacted view() {
        return new Contacted(id, contactedBy, channel, outcome, contactedAt, summary, createdAt);
    }
}

package dev.partnersupport.casework.contact;

import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.Contacted;
import dev.partnersupport.contract.supportcase.ContactedPage;
import dev.partnersupport.contract.supportcase.RecordContact;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.EventLog;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The operator contacts the partner, and both see who, when and how (FR-7, FR-33). */
@ApplicationScoped
@Transactional
public class ContactDesk {

    private final CaseRepository<?, ?> cases;
    private final CaseContacts contacts;
    private final EventLog events;
    private final Clock clock;

    ContactDesk(CaseRepository<?, ?> cases, CaseContacts contacts, EventLog events, Clock clock) {
        this.cases = cases;
        this.contacts = contacts;
        this.events = events;
        this.clock = clock;
    }

    public Contacted record(Caller caller, UUID caseId, RecordContact contact) {
        var supportCase = cases.toChange(caller, caseId);
        var now = clock.instant();
        var contactedAt = contact.contactedAt() == null ? now : contact.contactedAt();
        supportCase.contacted(contactedAt, contact.countsAsFirstContact(), caller, now);
        if (contactedAt.isAfter(now)) {
            throw Refusal.byRules(Reason.at("#/contactedAt", "in_the_future"));
        }
        if (contactedAt.isBefore(supportCase.operatorSince())) {
            throw Refusal.byRules(Reason.at("#/contactedAt", "contact_before_case"));
        }
        var recorded = contacts.record(supportCase, contact, contactedAt, caller, now);
        events.append(supportCase.fact("contacted", caller, now).with("contactId", recorded.id()));
        return recorded;
    }

    /** Some contacts of a case, by their ids. */
    public Map<UUID, Contacted> of(SupportCase supportCase, List<UUID> ids) {
        return contacts.of(supportCase, ids);
    }

    public ContactedPage list(Caller caller, UUID caseId, PageQuery page) {
        return contacts.list(cases.visible(caller, caseId), page, caller);
    }

    public Contacted read(Caller caller, UUID caseId, UUID contactId) {
        return contacts.read(cases.visible(caller, caseId), contactId);
    }
}

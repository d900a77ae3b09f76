package dev.partnersupport.casework.contact;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.clock.ResponseCalendars;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.Contacted;
import dev.partnersupport.contract.supportcase.ContactedPage;
import dev.partnersupport.contract.supportcase.RecordContact;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The operator contacts the partner, and both see who, when and how (FR-7, FR-33). */
@ApplicationScoped
@Transactional
public class ContactDesk {

    private final CaseRepository<?, ?> cases;
    private final CaseContacts contacts;
    private final ResponseCalendars calendars;
    private final CaseRecords records;

    ContactDesk(CaseRepository<?, ?> cases, CaseContacts contacts, ResponseCalendars calendars, CaseRecords records) {
        this.cases = cases;
        this.contacts = contacts;
        this.calendars = calendars;
        this.records = records;
    }

    public Contacted record(Caller caller, UUID caseId, RecordContact contact) {
        var supportCase = cases.toChange(caller, caseId);
        var now = records.now();
        var contactedAt = contact.contactedAt() == null ? now : contact.contactedAt();
        supportCase.requireContact(caller);
        if (contactedAt.isAfter(now)) {
            throw Refusal.byRules(Reason.at("#/contactedAt", "in_the_future"));
        }
        if (contactedAt.isBefore(supportCase.operatorSince())) {
            throw Refusal.byRules(Reason.at("#/contactedAt", "contact_before_case"));
        }
        if (contact.countsAsFirstContact()) {
            supportCase.contacted(contactedAt, calendars);
        }
        var recorded = contacts.record(supportCase, contact, contactedAt, caller, now);
        records.keep(supportCase, supportCase.contactedFact(caller, now).with("contactId", recorded.id()));
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

package dev.partnersupport.escalation.customerrequest;

import dev.partnersupport.casework.CaseDesk;
import dev.partnersupport.casework.contact.CaseContacts;
import dev.partnersupport.casework.note.CaseNotes;
import dev.partnersupport.contract.customerrequest.CustomerRequestPage;
import dev.partnersupport.contract.customerrequest.CustomerRequestView;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.Assign;
import dev.partnersupport.contract.supportcase.CaseQuery;
import dev.partnersupport.contract.supportcase.Contacted;
import dev.partnersupport.contract.supportcase.ContactedPage;
import dev.partnersupport.contract.supportcase.NotePage;
import dev.partnersupport.contract.supportcase.RecordContact;
import dev.partnersupport.contract.supportcase.Transition;
import dev.partnersupport.support.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** What partner and operator do with a customer request as with every case. */
@ApplicationScoped
@Transactional
class CustomerRequests {

    private final CustomerRequestRepository repository;
    private final CustomerRequestViews views;
    private final CaseDesk desk;
    private final CaseContacts contacts;
    private final CaseNotes notes;

    CustomerRequests(
            CustomerRequestRepository repository,
            CustomerRequestViews views,
            CaseDesk desk,
            CaseContacts contacts,
            CaseNotes notes) {
        this.repository = repository;
        this.views = views;
        this.desk = desk;
        this.contacts = contacts;
        this.notes = notes;
    }

    CustomerRequestPage list(Caller caller, CaseQuery query) {
        return repository.page(caller, query, CustomerRequestPage::new);
    }

    CustomerRequestView read(Caller caller, UUID id) {
        return views.of(repository.visible(caller, id), caller);
    }

    CustomerRequestView assign(Caller caller, UUID id, Assign assign) {
        var request = repository.toChange(caller, id);
        desk.assign(request, assign, caller);
        return views.ofChanged(request, caller);
    }

    CustomerRequestView move(Caller caller, UUID id, Transition transition) {
        var request = repository.toChange(caller, id);
        desk.move(request, transition, caller);
        return views.ofChanged(request, caller);
    }

    Contacted recordContact(Caller caller, UUID id, RecordContact contact) {
        return desk.recordContact(repository.toChange(caller, id), contact, caller);
    }

    ContactedPage listContacts(Caller caller, UUID id, PageQuery page) {
        return contacts.list(repository.visible(caller, id), page, caller);
    }

    Contacted readContact(Caller caller, UUID id, UUID contactId) {
        return contacts.read(repository.visible(caller, id), contactId);
    }

    NotePage listNotes(Caller caller, UUID id, PageQuery page) {
        return notes.list(repository.visible(caller, id), page, caller);
    }
}

package dev.partnersupport.partnerrequest.servicerequest;

import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;
import static dev.partnersupport.contract.caller.Right.Name.WORK_ON_CASES;

import dev.partnersupport.casework.contact.ContactDesk;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.servicerequest.ServiceRequestContactsApi;
import dev.partnersupport.contract.supportcase.Contacted;
import dev.partnersupport.contract.supportcase.ContactedPage;
import dev.partnersupport.contract.supportcase.RecordContact;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

@Endpoint
class ServiceRequestContactResource implements ServiceRequestContactsApi {

    private final ContactDesk contacts;
    private final Callers callers;

    ServiceRequestContactResource(ContactDesk contacts, Callers callers) {
        this.contacts = contacts;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(WORK_ON_CASES)
    public Contacted recordContact(UUID id, RecordContact contact) {
        return contacts.record(callers.current(), id, contact);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public ContactedPage listContacts(UUID id, PageQuery page) {
        return contacts.list(callers.current(), id, page);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public Contacted readContact(UUID id, UUID contactId) {
        return contacts.read(callers.current(), id, contactId);
    }
}

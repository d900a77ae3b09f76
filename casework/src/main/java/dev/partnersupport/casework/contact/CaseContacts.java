package dev.partnersupport.casework.contact;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.Contacted;
import dev.partnersupport.contract.supportcase.ContactedPage;
import dev.partnersupport.contract.supportcase.RecordContact;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The contacts of a case; who may see the case may see its contacts. */
@ApplicationScoped
class CaseContacts implements PanacheRepositoryBase<CaseContact, UUID> {

    private final Cursors cursors;

    CaseContacts(Cursors cursors) {
        this.cursors = cursors;
    }

    Contacted record(SupportCase supportCase, RecordContact contact, Instant contactedAt, Caller by, Instant now) {
        var recorded = new CaseContact(supportCase, contact, contactedAt, by, now);
        persist(recorded);
        return recorded.view();
    }

    /** Oldest first. */
    ContactedPage list(SupportCase supportCase, PageQuery page, Caller caller) {
        var list = "contacts of " + supportCase.id();
        var after = cursors.openId(page.cursor, caller, list);
        var found = find(
                        "caseId = ?1 and partnerId = ?2 and id > ?3 order by id",
                        supportCase.id(),
                        supportCase.partnerId(),
                        after)
                .range(0, page.limit())
                .stream()
                .map(CaseContact::view)
                .toList();
        return cursors.page(found, page.limit(), contact -> contact.id().toString(), caller, list, ContactedPage::new);
    }

    Map<UUID, Contacted> of(SupportCase supportCase, List<UUID> ids) {
        return find("id in ?1 and caseId = ?2 and partnerId = ?3", ids, supportCase.id(), supportCase.partnerId())
                .stream()
                .map(CaseContact::view)
                .collect(Collectors.toMap(Contacted::id, contact -> contact));
    }

    Contacted read(SupportCase supportCase, UUID id) {
        return find("id = ?1 and caseId = ?2 and partnerId = ?3", id, supportCase.id(), supportCase.partnerId())
                .firstResultOptional()
                .orElseThrow(Refusal::notFound)
                .view();
    }
}

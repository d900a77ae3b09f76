package dev.partnersupport.casework.attachment;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.casework.note.CaseNotes;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.AddAttachment;
import dev.partnersupport.contract.supportcase.Attachment;
import dev.partnersupport.contract.supportcase.AttachmentPage;
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

/** The files of a case; who may see the case may see its public files. */
@ApplicationScoped
class CaseAttachments implements PanacheRepositoryBase<CaseAttachment, UUID> {

    private final Cursors cursors;

    CaseAttachments(Cursors cursors) {
        this.cursors = cursors;
    }

    Attachment keep(SupportCase supportCase, AddAttachment added, Caller by, Instant now) {
        var attachment = new CaseAttachment(supportCase, added, by, now);
        persistAndFlush(attachment);
        return attachment.view();
    }

    /** Oldest first. */
    AttachmentPage list(SupportCase supportCase, PageQuery page, Caller caller) {
        var list = "attachments of " + supportCase.id();
        var after = cursors.openId(page.cursor, caller, list);
        var found = find(
                        "caseId = ?1 and partnerId = ?2 and visibility in ?3 and id > ?4 order by id",
                        supportCase.id(),
                        supportCase.partnerId(),
                        CaseNotes.readableBy(caller),
                        after)
                .range(0, page.limit())
                .stream()
                .map(CaseAttachment::view)
                .toList();
        return cursors.page(found, page.limit(), file -> file.id().toString(), caller, list, AttachmentPage::new);
    }

    Map<UUID, Attachment> of(SupportCase supportCase, List<UUID> ids, Caller caller) {
        return find(
                        "id in ?1 and caseId = ?2 and partnerId = ?3 and visibility in ?4",
                        ids,
                        supportCase.id(),
                        supportCase.partnerId(),
                        CaseNotes.readableBy(caller))
                .stream()
                .map(CaseAttachment::view)
                .collect(Collectors.toMap(Attachment::id, file -> file));
    }

    Attachment read(SupportCase supportCase, UUID id, Caller caller) {
        var found = of(supportCase, List.of(id), caller).get(id);
        if (found == null) {
            throw Refusal.notFound();
        }
        return found;
    }
}

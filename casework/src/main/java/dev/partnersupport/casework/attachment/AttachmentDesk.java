package dev.partnersupport.casework.attachment;

import dev.partnersupport.casework.CaseRecords;
import dev.partnersupport.casework.CaseRepository;
import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.AddAttachment;
import dev.partnersupport.contract.supportcase.Attachment;
import dev.partnersupport.contract.supportcase.AttachmentPage;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Files that both sides add to a case: kept with what is known of them in one transaction, or not at all. */
@ApplicationScoped
@Transactional
public class AttachmentDesk {

    private final CaseRepository<?, ?> cases;
    private final CaseAttachments attachments;
    private final AttachmentStore store;
    private final AttachmentRules rules;
    private final CaseRecords records;

    AttachmentDesk(
            CaseRepository<?, ?> cases,
            CaseAttachments attachments,
            AttachmentStore store,
            AttachmentRules rules,
            CaseRecords records) {
        this.cases = cases;
        this.attachments = attachments;
        this.store = store;
        this.rules = rules;
        this.records = records;
    }

    /** Adds a file; when the case waits for the partner and the partner adds it, the case is in progress again. */
    public Attachment add(Caller caller, UUID caseId, AddAttachment added) {
        var supportCase = cases.toChange(caller, caseId);
        var now = records.now();
        var facts = supportCase.attached(added.visibility(), caller, now);
        Refusal.ifAny(rules.reasonsAgainst(supportCase, added, caller));
        var attachment = attachments.keep(supportCase, added, caller, now);
        try {
            store.keep(attachment.id(), supportCase.partnerId(), added.file().read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        facts.forEach(fact -> records.keep(supportCase, fact.with("attachmentId", attachment.id())));
        return attachment;
    }

    /** Some files of a case that the caller may see, by their ids. */
    public Map<UUID, Attachment> of(SupportCase supportCase, List<UUID> ids, Caller caller) {
        return attachments.of(supportCase, ids, caller);
    }

    public AttachmentPage list(Caller caller, UUID caseId, PageQuery page) {
        return attachments.list(cases.visible(caller, caseId), page, caller);
    }

    public Attachment read(Caller caller, UUID caseId, UUID attachmentId) {
        return attachments.read(cases.visible(caller, caseId), attachmentId, caller);
    }

    /** A file and its content, which is read as it is asked for. */
    public Download download(Caller caller, UUID caseId, UUID attachmentId) {
        var supportCase = cases.visible(caller, caseId);
        var attachment = attachments.read(supportCase, attachmentId, caller);
        return new Download(attachment, store.open(attachmentId, supportCase.partnerId()));
    }
}

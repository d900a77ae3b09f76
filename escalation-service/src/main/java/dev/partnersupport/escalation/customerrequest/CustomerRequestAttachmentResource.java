package dev.partnersupport.escalation.customerrequest;

import static dev.partnersupport.contract.caller.Right.Name.OPEN_CUSTOMER_REQUESTS;
import static dev.partnersupport.contract.caller.Right.Name.READ_CASES;
import static dev.partnersupport.contract.caller.Right.Name.WORK_ON_CASES;

import dev.partnersupport.casework.attachment.AttachmentDesk;
import dev.partnersupport.contract.customerrequest.CustomerRequestAttachmentsApi;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.contract.supportcase.AddAttachment;
import dev.partnersupport.contract.supportcase.Attachment;
import dev.partnersupport.contract.supportcase.AttachmentPage;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

@Endpoint
class CustomerRequestAttachmentResource implements CustomerRequestAttachmentsApi {

    private final AttachmentDesk attachments;
    private final Callers callers;

    CustomerRequestAttachmentResource(AttachmentDesk attachments, Callers callers) {
        this.attachments = attachments;
        this.callers = callers;
    }

    @Override
    @RolesAllowed({OPEN_CUSTOMER_REQUESTS, WORK_ON_CASES})
    public Attachment addAttachment(UUID id, AddAttachment attachment) {
        return attachments.add(callers.current(), id, attachment);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public AttachmentPage listAttachments(UUID id, PageQuery page) {
        return attachments.list(callers.current(), id, page);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public Attachment readAttachment(UUID id, UUID attachmentId) {
        return attachments.read(callers.current(), id, attachmentId);
    }

    @Override
    @RolesAllowed(READ_CASES)
    public Response readAttachmentContent(UUID id, UUID attachmentId) {
        return attachments.download(callers.current(), id, attachmentId).response();
    }
}

package dev.partnersupport.casework.attachment;

import java.io.InputStream;
import java.util.UUID;

/** Where the contents of files are kept; what is kept is there when the transaction is, and never changes. */
interface AttachmentStore {

    /** Takes the content of a partner's file; the stream is read to its end, never held whole. */
    void keep(UUID attachmentId, String partnerId, InputStream content);

    /** The content, read as it is asked for; the caller must be allowed to see the file, and closes the stream. */
    InputStream open(UUID attachmentId, String partnerId);
}

package dev.partnersupport.casework.attachment;

import dev.partnersupport.support.database.Chunks;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.util.UUID;

/** Contents in PostgreSQL. */
@ApplicationScoped
class ChunkStore implements AttachmentStore {

    private final Chunks chunks;

    ChunkStore(AgroalDataSource database) {
        chunks = new Chunks(database, "attachment_chunk", "attachment_id");
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void keep(UUID attachmentId, String partnerId, InputStream content) {
        chunks.keep(attachmentId, partnerId, content);
    }

    @Override
    public InputStream open(UUID attachmentId, String partnerId) {
        return chunks.open(attachmentId, partnerId);
    }
}

package dev.partnersupport.casework.attachment;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

/** Contents in PostgreSQL, under the same isolation as all else: rows of so many bytes, of which one at a time is in memory. */
@ApplicationScoped
class ChunkStore implements AttachmentStore {

    private static final int CHUNK = 256 * 1024;

    private final AgroalDataSource database;

    ChunkStore(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public void keep(UUID attachmentId, String partnerId, InputStream content) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into attachment_chunk (attachment_id, partner_id, position, bytes) values (?, ?, ?, ?)")) {
            insert.setObject(1, attachmentId);
            insert.setString(2, partnerId);
            var chunk = content.readNBytes(CHUNK);
            for (var position = 0; chunk.length > 0; position++) {
                insert.setInt(3, position);
                insert.setBytes(4, chunk);
                insert.executeUpdate();
                chunk = content.readNBytes(CHUNK);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The file could not be kept", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(UUID attachmentId, String partnerId) {
        return new Chunks(attachmentId, partnerId);
    }

    /** One query for each, so that a slow reader holds no connection, and none after it was closed. */
    private final class Chunks extends InputStream {

        private final UUID attachmentId;
        private final String partnerId;
        private InputStream chunk = InputStream.nullInputStream();
        private int next;

        Chunks(UUID attachmentId, String partnerId) {
            this.attachmentId = attachmentId;
            this.partnerId = partnerId;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var count = chunk.read(into, offset, length);
            while (count < 0 && next >= 0) {
                chunk = nextChunk();
                count = chunk.read(into, offset, length);
            }
            return count;
        }

        private InputStream nextChunk() {
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement(
                            "select bytes from attachment_chunk where attachment_id = ? and partner_id = ? and position = ?")) {
                select.setObject(1, attachmentId);
                select.setString(2, partnerId);
                select.setInt(3, next);
                try (var row = select.executeQuery()) {
                    next = row.next() ? next + 1 : -1;
                    return next < 0 ? InputStream.nullInputStream() : new ByteArrayInputStream(row.getBytes(1));
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The file could not be read", e);
            }
        }
    }
}

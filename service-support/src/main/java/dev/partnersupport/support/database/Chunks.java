package dev.partnersupport.support.database;

import io.agroal.api.AgroalDataSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Contents of any length in a table of rows of so many bytes, of which one at a time is in memory; under the same isolation as all
 * else. The table has the owner's id, {@code partner_id}, {@code position} from 0 and {@code bytes}.
 */
public final class Chunks {

    private static final int CHUNK = 256 * 1024;

    private final AgroalDataSource database;
    private final String insert;
    private final String select;
    private final String delete;

    /** @param owner the column of the id of what the content belongs to */
    public Chunks(AgroalDataSource database, String table, String owner) {
        this.database = database;
        insert = "insert into " + table + " (" + owner + ", partner_id, position, bytes) values (?, ?, ?, ?)";
        var which = " from " + table + " where " + owner + " = ? and partner_id = ?";
        select = "select bytes" + which + " and position = ?";
        delete = "delete" + which;
    }

    public void keep(UUID owner, String partnerId, InputStream content) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(insert)) {
            statement.setObject(1, owner);
            statement.setString(2, partnerId);
            var chunk = content.readNBytes(CHUNK);
            for (var position = 0; chunk.length > 0; position++) {
                statement.setInt(3, position);
                statement.setBytes(4, chunk);
                statement.executeUpdate();
                chunk = content.readNBytes(CHUNK);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The content could not be kept", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From its beginning; empty when nothing is kept. */
    public InputStream open(UUID owner, String partnerId) {
        return new Content(owner, partnerId);
    }

    public void delete(UUID owner, String partnerId) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(delete)) {
            statement.setObject(1, owner);
            statement.setString(2, partnerId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The content could not be deleted", e);
        }
    }

    /** One query for each, so that a slow reader holds no connection, and none after it was closed. */
    private final class Content extends InputStream {

        private final UUID owner;
        private final String partnerId;
        private InputStream chunk = InputStream.nullInputStream();
        private int next;

        Content(UUID owner, String partnerId) {
            this.owner = owner;
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
                    var statement = connection.prepareStatement(select)) {
                statement.setObject(1, owner);
                statement.setString(2, partnerId);
                statement.setInt(3, next);
                try (var row = statement.executeQuery()) {
                    next = row.next() ? next + 1 : -1;
                    return next < 0 ? InputStream.nullInputStream() : new ByteArrayInputStream(row.getBytes(1));
                }
            } catch (SQLException e) {
                throw new IllegalStateException("The content could not be read", e);
            }
        }
    }
}

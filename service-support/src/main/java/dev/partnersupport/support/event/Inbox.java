package dev.partnersupport.support.event;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.UUID;

/** Keeps a consumer from doing a thing twice: events come at least once. */
@ApplicationScoped
public class Inbox {

    private final AgroalDataSource database;

    Inbox(AgroalDataSource database) {
        this.database = database;
    }

    /** Whether this consumer sees the event for the first time, noted in the transaction that acts on it. */
    @Transactional(TxType.MANDATORY)
    public boolean firstTime(String consumer, UUID event) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing")) {
            insert.setString(1, consumer);
            insert.setObject(2, event);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The event could not be noted", e);
        }
    }
}

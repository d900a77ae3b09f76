package dev.partnersupport.support.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.trace.Trace;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.ToIntFunction;

/** Where facts are recorded, in the transaction that makes them true. */
@ApplicationScoped
public class EventLog {

    // Writers of one aggregate hold its row lock, so its next version is certain.
    private static final String APPEND = """
            with recorded as (
              insert into event_log (id, aggregate, aggregate_id, aggregate_version, partner_id, audience, type, happened_at,
                                     actor_id, actor_side, trace_id, payload)
              select ?, a.kind, a.id, coalesce((select max(aggregate_version) from event_log where aggregate = a.kind and aggregate_id = a.id), 0) + a.step,
                     ?, ?, ?, ?, ?, ?, ?, ?::jsonb
              from (values (?, ?, ?)) a(kind, id, step)
              returning position)
            insert into event_pending select position from recorded""";

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final Relay relay;

    EventLog(
            AgroalDataSource database, ObjectMapper json, TransactionSynchronizationRegistry transaction, Relay relay) {
        this.database = database;
        this.json = json;
        this.transaction = transaction;
        this.relay = relay;
    }

    /** Records a fact; the caller must hold the lock of the aggregate's row or have just made it. */
    @Transactional(TxType.MANDATORY)
    public void append(Fact fact) {
        append(List.of(fact));
    }

    /** The same with several, in their order and in one round trip. */
    @Transactional(TxType.MANDATORY)
    public void append(List<Fact> facts) {
        append(facts, fact -> 1);
    }

    /**
     * One act that several are told of, each by a fact of its own: these have one aggregate version, so that nobody learns from it
     * how many others there are.
     */
    @Transactional(TxType.MANDATORY)
    public void appendAct(List<Fact> toldTo) {
        append(toldTo, fact -> fact == toldTo.get(0) ? 1 : 0);
    }

    private void append(List<Fact> facts, ToIntFunction<Fact> step) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(APPEND)) {
            for (var fact : facts) {
                set(insert, fact);
                insert.setInt(12, step.applyAsInt(fact));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The fact could not be recorded", e);
        }
        transaction.registerInterposedSynchronization(new WakeRelay());
    }

    private void set(PreparedStatement insert, Fact fact) throws SQLException, JsonProcessingException {
        insert.setObject(1, Ids.next());
        insert.setString(2, fact.partnerId());
        insert.setString(3, fact.audience().column());
        insert.setString(4, fact.aggregate().eventType(fact.what()));
        insert.setObject(5, fact.at().atOffset(ZoneOffset.UTC));
        insert.setString(6, fact.actor().id());
        insert.setString(7, WireName.of(fact.actor().side()));
        insert.setString(8, Trace.current().orElse(null));
        insert.setString(9, json.writeValueAsString(fact.members()));
        insert.setString(10, fact.aggregate().name());
        insert.setString(11, fact.aggregateId());
    }

    private final class WakeRelay implements Synchronization {
        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}

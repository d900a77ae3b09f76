package dev.partnersupport.support.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.Event;
import dev.partnersupport.support.caller.Caller;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The facts about one aggregate that a caller may see; their {@code sequence} is the aggregate's own version. */
@ApplicationScoped
public class AggregateHistory {

    private static final String FACTS = """
            select aggregate_version as sequence, id, aggregate, aggregate_id, aggregate_version, partner_id, type, happened_at,
                   actor_id, actor_side, trace_id, payload
            from event_log
            where aggregate = ? and aggregate_id = ? and aggregate_version > ? and audience <> ?
            order by aggregate_version limit ?""";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    AggregateHistory(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Oldest first, after a version. */
    @Transactional(TxType.MANDATORY)
    public List<Event> read(Caller caller, Aggregate aggregate, String id, long after, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(FACTS)) {
            select.setString(1, aggregate.name());
            select.setString(2, id);
            select.setLong(3, after);
            select.setString(4, (caller.isPartner() ? Audience.OPERATOR : Audience.PARTNER).column());
            select.setInt(5, limit);
            var events = new ArrayList<Event>();
            var rows = select.executeQuery();
            while (rows.next()) {
                events.add(json.convertValue(RecordedFact.from(rows).event(json), Event.class));
            }
            return events;
        } catch (SQLException e) {
            throw new IllegalStateException("The history could not be read", e);
        }
    }
}

package dev.partnersupport.support.event;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.event.Event;
import dev.partnersupport.contract.event.EventPage;
import dev.partnersupport.contract.event.FeedQuery;
import dev.partnersupport.support.caller.Caller;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The facts that a caller may see, oldest first: a partner's with its own gapless count, the operator's with the service's,
 * in which facts that are the partner's alone are left out.
 */
@ApplicationScoped
public class ChangeFeed {

    private static final String COLUMNS = """
             e.id, e.aggregate, e.aggregate_id, e.aggregate_version, e.partner_id, e.type, e.happened_at, e.actor_id, e.actor_side,
             e.trace_id, e.payload
            """;

    /** Own facts and shared ones, both from where the partner's count goes on; {@code own} are those of its own before that. */
    private static final String OF_PARTNER =
            """
            with wanted as (select ?::text as partner_id, ?::bigint as after, ?::integer as most),
            seen as (
              select after, most, coalesce((
                select s.partner_sequence - s.shared_count from event_sequence s
                where s.partner_id = wanted.partner_id and s.partner_sequence <= wanted.after
                order by s.partner_sequence desc limit 1), 0) as own
              from wanted),
            fact as (
              (select s.sequence, s.position from event_sequence s
               where s.partner_id = (select partner_id from wanted) and s.partner_sequence > (select after from seen)
               order by s.partner_sequence limit (select most from seen))
              union all
              (select s.sequence, s.position from event_sequence s
               where s.shared and s.shared_count > (select after - own from seen)
               order by s.shared_count limit (select most from seen))),
            page as (
              select position, (select after from seen) + row_number() over (order by fact.sequence) as sequence
              from fact order by fact.sequence limit (select most from seen))
            select page.sequence,""" + COLUMNS + "from page join event_log e using (position) order by page.sequence";

    private static final String OF_OPERATOR = "select s.sequence," + COLUMNS
            + "from event_sequence s join event_log e using (position) where e.audience <> 'partner' and s.sequence > ? order by s.sequence limit ?";

    private final AgroalDataSource database;
    private final ObjectMapper json;

    ChangeFeed(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    @Transactional
    public EventPage read(Caller caller, FeedQuery query) {
        var found = facts(caller, query.after(), query.limit() + 1);
        var shown = found.subList(0, Math.min(found.size(), query.limit()));
        var events = shown.stream()
                .map(fact -> json.convertValue(fact.event(json), Event.class))
                .toList();
        var last = shown.isEmpty() ? query.after() : shown.get(shown.size() - 1).sequence();
        return new EventPage(events, last, found.size() <= query.limit());
    }

    private List<RecordedFact> facts(Caller caller, long after, int limit) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(caller.isPartner() ? OF_PARTNER : OF_OPERATOR)) {
            var next = 1;
            if (caller.isPartner()) {
                select.setString(next++, caller.partnerId());
            }
            select.setLong(next++, after);
            select.setInt(next, limit);
            var facts = new ArrayList<RecordedFact>();
            var rows = select.executeQuery();
            while (rows.next()) {
                facts.add(RecordedFact.from(rows));
            }
            return facts;
        } catch (SQLException e) {
            throw new IllegalStateException("The feed could not be read", e);
        }
    }
}

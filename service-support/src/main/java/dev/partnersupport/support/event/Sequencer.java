package dev.partnersupport.support.event;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The relay's SQL: gives new facts their gapless sequence, reads what is unsent, moves the cursor. */
final class Sequencer {

    private static final int AT_ONCE = 1000;

    private static final String SEQUENCE = """
            with taken as (
              delete from event_pending p using (select position from event_pending order by position limit ?) oldest
              where p.position = oldest.position returning p.position),
            fact as (
              select e.position, e.partner_id, e.partner_id is not null and e.audience <> 'operator' as own,
                     e.partner_id is null and e.audience <> 'operator' as shared
              from event_log e join taken using (position)),
            last as (
              select coalesce((select max(sequence) from event_sequence), 0) as sequence,
                     coalesce((select max(shared_count) from event_sequence where shared), 0) as shared_count),
            counted as (
              select position, partner_id, own, shared,
                     last.sequence + row_number() over (order by position) as sequence,
                     last.shared_count + count(*) filter (where shared) over (order by position) as shared_count,
                     count(*) filter (where own) over (partition by partner_id order by position) as own_count
              from fact cross join last)
            insert into event_sequence (sequence, position, partner_id, shared, shared_count, partner_sequence)
            select sequence, position, partner_id, shared, shared_count,
                   case when own then shared_count + own_count + coalesce((
                     select s.partner_sequence - s.shared_count from event_sequence s
                     where s.partner_id = counted.partner_id and s.partner_sequence is not null
                     order by s.partner_sequence desc limit 1), 0) end
            from counted""";

    private static final String UNSENT = """
            select s.sequence, e.id, e.aggregate, e.aggregate_id, e.aggregate_version, e.partner_id, e.type, e.happened_at, e.actor_id,
                   e.actor_side, e.trace_id, e.payload
            from event_sequence s join event_log e using (position)
            where s.sequence > (select sent from relay_cursor) order by s.sequence limit ?""";

    private final Connection connection;

    Sequencer(Connection connection) {
        this.connection = connection;
    }

    /** One relay at a time: true for the one that may work, until its connection ends. */
    boolean isOnly() throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(hashtext('relay'))");
                var row = lock.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    void letAnotherBeOnly() throws SQLException {
        if (connection.isValid(1)) {
            try (var unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
                unlock.execute();
            }
        }
    }

    void sequence() throws SQLException {
        try (var insert = connection.prepareStatement(SEQUENCE)) {
            insert.setInt(1, AT_ONCE);
            insert.executeUpdate();
        }
    }

    List<RecordedFact> unsent() throws SQLException {
        try (var select = connection.prepareStatement(UNSENT)) {
            select.setInt(1, AT_ONCE);
            return read(select.executeQuery());
        }
    }

    void sentUpTo(long sequence) throws SQLException {
        try (var update = connection.prepareStatement("update relay_cursor set sent = ?")) {
            update.setLong(1, sequence);
            update.executeUpdate();
        }
    }

    private static List<RecordedFact> read(ResultSet rows) throws SQLException {
        var facts = new ArrayList<RecordedFact>();
        while (rows.next()) {
            facts.add(RecordedFact.from(rows));
        }
        return facts;
    }
}

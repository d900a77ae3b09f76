package dev.partnersupport.casework.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Takes what the event log tells of cases into what they are found by. */
@ApplicationScoped
class SearchIndex {

    private static final int AT_ONCE = 50;

    /** On as many replicas as there may be, one at a time. */
    private static final String CURSOR = "select sequence from search_cursor for update skip locked";

    private static final String FACTS = """
            select s.sequence,
                   case when e.aggregate in ('SERVICE_REQUEST', 'CUSTOMER_REQUEST') and e.type ~ '\\.(submitted|opened|changed)\\.v1$'
                     then e.aggregate_id::uuid end as said_anew,
                   case when e.audience <> 'operator' then (e.payload ->> 'noteId')::uuid end as note_id
            from event_sequence s join event_log e using (position)
            where s.sequence > ? order by s.sequence limit ?""";

    private static final String CASES =
            "select id, partner_id, number, title, description, external_reference from %s where id = any (?)";

    private static final String KEEP_CASE = """
            insert into case_search (case_id, partner_id, said, notes, notes_size) values (?, ?, array_to_tsvector(?), '', 0)
            on conflict (case_id) do update set said = excluded.said""";

    private static final String NOTES =
            "select case_id, text from case_note where id = any (?) and visibility = 'PUBLIC' order by id";

    /** A tsvector holds 1 MiB of terms, of which the case and one more note take less than half; further notes are not found. */
    private static final String KEEP_NOTE = """
            update case_search set notes = notes || array_to_tsvector(?), notes_size = notes_size + ?
            where case_id = ? and notes_size < 500000""";

    private final AgroalDataSource database;
    private final String cases;

    SearchIndex(
            AgroalDataSource database,
            @ConfigProperty(name = "quarkus.flyway.placeholders.case_table") String caseTable) {
        this.database = database;
        cases = CASES.formatted(caseTable);
    }

    /** Goes on from where it stands; whether there was anything. */
    @Transactional(TxType.MANDATORY)
    boolean goOn() throws SQLException {
        return goOn(AT_ONCE);
    }

    /** The same with the next fact alone. */
    @Transactional(TxType.MANDATORY)
    boolean goOnWithOne() throws SQLException {
        return goOn(1);
    }

    /** Leaves the next fact out. */
    @Transactional(TxType.MANDATORY)
    void leaveOneOut() throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update search_cursor set sequence = (select min(s.sequence) from event_sequence s where s.sequence > search_cursor.sequence)")) {
            update.executeUpdate();
        }
    }

    private boolean goOn(int facts) throws SQLException {
        try (var connection = database.getConnection()) {
            var from = cursor(connection);
            return from >= 0 && take(connection, from, facts);
        }
    }

    private static long cursor(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(CURSOR);
                var row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : -1;
        }
    }

    private boolean take(Connection connection, long from, int facts) throws SQLException {
        var saidAnew = new LinkedHashSet<UUID>();
        var noteIds = new ArrayList<UUID>();
        var reached = from;
        try (var select = connection.prepareStatement(FACTS)) {
            select.setLong(1, from);
            select.setInt(2, facts);
            var rows = select.executeQuery();
            while (rows.next()) {
                reached = rows.getLong("sequence");
                if (rows.getObject("said_anew") != null) {
                    saidAnew.add(rows.getObject("said_anew", UUID.class));
                }
                if (rows.getObject("note_id") != null) {
                    noteIds.add(rows.getObject("note_id", UUID.class));
                }
            }
        }
        if (reached == from) {
            return false;
        }
        keepCases(connection, saidAnew);
        keepNotes(connection, noteIds);
        try (var update = connection.prepareStatement("update search_cursor set sequence = ?")) {
            update.setLong(1, reached);
            update.executeUpdate();
        }
        return true;
    }

    private void keepCases(Connection connection, Collection<UUID> ids) throws SQLException {
        try (var select = connection.prepareStatement(cases);
                var keep = connection.prepareStatement(KEEP_CASE)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            var rows = select.executeQuery();
            while (rows.next()) {
                var terms = new LinkedHashSet<String>();
                for (var column : List.of("number", "title", "description", "external_reference")) {
                    var text = rows.getString(column);
                    terms.addAll(text == null ? List.of() : SearchTerms.of(text));
                }
                terms.add(SearchTerms.ofNumber(rows.getString("number")));
                keep.setObject(1, rows.getObject("id"));
                keep.setString(2, rows.getString("partner_id"));
                keep.setArray(3, connection.createArrayOf("text", terms.toArray()));
                keep.addBatch();
            }
            keep.executeBatch();
        }
    }

    private static void keepNotes(Connection connection, Collection<UUID> ids) throws SQLException {
        try (var select = connection.prepareStatement(NOTES);
                var keep = connection.prepareStatement(KEEP_NOTE)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            var rows = select.executeQuery();
            while (rows.next()) {
                var terms = SearchTerms.of(rows.getString("text"));
                keep.setArray(1, connection.createArrayOf("text", terms.toArray()));
                keep.setInt(
                        2,
                        terms.stream()
                                .mapToInt(term -> term.getBytes(UTF_8).length)
                                .sum());
                keep.setObject(3, rows.getObject("case_id"));
                keep.addBatch();
            }
            keep.executeBatch();
        }
    }
}

package dev.partnersupport.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.partnersupport.localstack.TestStack;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** A log that was counted before there were shared facts is counted anew, without a gap. */
@ProofTest
class SharedFactsMigrationTest {

    private static final String BEFORE = "20261123.0110";

    @Test
    void whatWasCountedWithoutSharedFactsIsCountedWithThem() throws SQLException {
        TestStack.database().with("migrated");
        migrate(BEFORE);
        try (var connection = TestStack.database().superuser("migrated")) {
            var ofPartner = new int[] {0};
            for (var partner : new String[] {null, null, null, "lotus", "lotus", null, "lotus", "nordlicht", "lotus"}) {
                recordCounted(connection, partner, "lotus".equals(partner) ? ++ofPartner[0] : 1);
            }

            migrate("latest");

            assertEquals(
                    List.of("4", "5", "7", "8"),
                    column(
                            connection,
                            "select partner_sequence from event_sequence where partner_id = 'lotus' order by sequence"));
            assertEquals(
                    List.of("5"),
                    column(connection, "select partner_sequence from event_sequence where partner_id = 'nordlicht'"));
            assertEquals(
                    List.of("1", "2", "3", "4"),
                    column(connection, "select shared_count from event_sequence where shared order by sequence"));
            assertThrows(SQLException.class, () -> recordCounted(connection, "lotus", 9));
        }
    }

    /** As the relay of that time wrote it. */
    private static void recordCounted(Connection connection, String partner, int count) throws SQLException {
        try (var insert = connection.prepareStatement("""
                with fact as (
                  insert into event_log (id, aggregate, aggregate_id, aggregate_version, partner_id, audience, type, happened_at,
                                         actor_id, actor_side, payload)
                  select gen_random_uuid(), 'CUSTOMER', gen_random_uuid()::text, 1, ?, 'both', 'changed', now(), 'a', 'partner', '{}'
                  returning position)
                insert into event_sequence (sequence, position, partner_id, partner_sequence)
                select coalesce((select max(sequence) from event_sequence), 0) + 1, position, ?, ?::bigint from fact""")) {
            insert.setString(1, partner);
            insert.setString(2, partner);
            insert.setObject(3, partner == null ? null : Long.valueOf(count));
            insert.executeUpdate();
        }
    }

    private static void migrate(String target) {
        var address = TestStack.database().address();
        Flyway.configure()
                .dataSource("jdbc:postgresql://" + address + "/migrated", "migrated_owner", "local-only")
                .locations("db/support")
                .placeholders(Map.of("database", "migrated"))
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }
}

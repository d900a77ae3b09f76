package dev.partnersupport.support.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Keeps what other services tell of their things, so that this one works without them. A state that comes late never overwrites a
 * newer one, and one that comes again changes nothing, so there is no need to know which events were seen.
 */
@ApplicationScoped
public class Copies {

    private final AgroalDataSource database;
    private final ObjectMapper json;
    private final Map<String, String> statements = new ConcurrentHashMap<>();

    Copies(AgroalDataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** A value that a {@code jsonb} column keeps. */
    public record Json(Object value) {}

    /** A value that a {@code uuid[]} column keeps. */
    public record Ids(Collection<UUID> value) {}

    /**
     * Keeps a state: one statement, one commit.
     *
     * @param table has the column {@code aggregate_version}
     * @param columns its other columns and their values, the key first; strings, UUIDs, booleans, instants with an offset, lists of strings, {@link Ids} or {@link Json}
     */
    public void keep(ReceivedEvent<?> event, String table, List<Column> columns) {
        var sql = statements.computeIfAbsent(table, unknown -> statement(table, columns));
        try (var connection = database.getConnection();
                var upsert = connection.prepareStatement(sql)) {
            upsert.setLong(1, event.aggregateVersion());
            for (var i = 0; i < columns.size(); i++) {
                upsert.setObject(i + 2, value(columns.get(i).value(), connection));
            }
            upsert.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The state could not be kept in " + table, e);
        }
    }

    /** A column and what is to stand there. */
    public record Column(String name, Object value) {

        public static Column of(String name, Object value) {
            return new Column(name, value);
        }
    }

    private static String statement(String table, List<Column> columns) {
        var names = new ArrayList<>(List.of("aggregate_version"));
        var values = new ArrayList<>(List.of("?"));
        for (var column : columns) {
            names.add(column.name());
            values.add(column.value() instanceof Json ? "?::jsonb" : "?");
        }
        var key = names.get(1);
        return "insert into %s as copy (%s) values (%s) on conflict (%s) do update set %s where copy.aggregate_version <= excluded.aggregate_version"
                .formatted(
                        table,
                        String.join(", ", names),
                        String.join(", ", values),
                        key,
                        names.stream()
                                .filter(name -> !name.equals(key))
                                .map(name -> name + " = excluded." + name)
                                .collect(Collectors.joining(", ")));
    }

    private Object value(Object value, Connection connection) throws SQLException, JsonProcessingException {
        if (value instanceof Json part) {
            return json.writeValueAsString(part.value());
        }
        if (value instanceof Ids several) {
            return several.value() == null
                    ? null
                    : connection.createArrayOf("uuid", several.value().toArray());
        }
        if (value instanceof Collection<?> several) {
            return connection.createArrayOf("text", several.toArray());
        }
        return value;
    }
}

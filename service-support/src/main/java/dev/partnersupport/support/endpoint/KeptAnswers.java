package dev.partnersupport.support.endpoint;

import dev.partnersupport.support.database.AllPartners;
import dev.partnersupport.support.problem.Refusal;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The answers of requests with an idempotency key, kept for as long as configured. The partner is null for the operator. */
@ApplicationScoped
class KeptAnswers {

    /**
     * Two statements in one round trip: what the holder of the lock has left can only be seen by a statement that begins after
     * the lock was got.
     */
    private static final String FIND = """
            select pg_try_advisory_xact_lock(hashtextextended(concat_ws(chr(10), 'idempotency', ?::text, ?::text), 0)) as mine;
            select fingerprint, answer from idempotency_key where partner_id is not distinct from ? and key = ?""";

    private static final String KEEP =
            "insert into idempotency_key (partner_id, key, fingerprint, answer) values (?, ?, ?, ?) on conflict do nothing";

    private static final String SWEEP = """
            delete from idempotency_key where ctid = any (array(
              select ctid from idempotency_key where kept_at < now() - make_interval(secs => ?) limit ?
              for update skip locked))""";

    private static final int AT_ONCE = 10000;

    private final AgroalDataSource database;
    private final Duration keep;

    KeptAnswers(AgroalDataSource database, @ConfigProperty(name = "partner-support.idempotency.keep") Duration keep) {
        this.database = database;
        this.keep = keep;
    }

    /** The first answer, as JSON, and the fingerprint of its request. */
    record Kept(byte[] fingerprint, String answer) {}

    /** What was kept under the key; refused while another request is at work under it. */
    Optional<Kept> find(String partner, String key) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(FIND)) {
            select.setString(1, partner);
            select.setString(2, key);
            select.setString(3, partner);
            select.setString(4, key);
            select.execute();
            var isMine = hasTheLock(select.getResultSet());
            select.getMoreResults();
            var row = select.getResultSet();
            if (row.next()) {
                return Optional.of(new Kept(row.getBytes("fingerprint"), row.getString("answer")));
            }
            if (!isMine) {
                throw Refusal.stillRunning();
            }
            return Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The idempotency key could not be looked up", e);
        }
    }

    private static boolean hasTheLock(ResultSet row) throws SQLException {
        row.next();
        return row.getBoolean("mine");
    }

    /** Keeps an answer; when another was kept since the key was looked up, the whole request is refused and undone. */
    void keep(String partner, String key, byte[] fingerprint, String answer) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(KEEP)) {
            insert.setString(1, partner);
            insert.setString(2, key);
            insert.setBytes(3, fingerprint);
            insert.setString(4, answer);
            if (insert.executeUpdate() == 0) {
                throw Refusal.stillRunning();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The answer could not be kept", e);
        }
    }

    /** On every replica, since deleting twice does no harm. */
    @Scheduled(
            every = "{partner-support.idempotency.sweep-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws Exception {
        AllPartners.act(() -> {
            try (var connection = database.getConnection();
                    var delete = connection.prepareStatement(SWEEP)) {
                delete.setDouble(1, keep.toSeconds());
                delete.setInt(2, AT_ONCE);
                var deleted = 0;
                do {
                    deleted = delete.executeUpdate();
                } while (deleted == AT_ONCE);
                return deleted;
            }
        });
    }
}

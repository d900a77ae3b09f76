package dev.partnersupport.directory.customer;

import dev.partnersupport.contract.directory.CustomerRow;
import dev.partnersupport.contract.directory.CustomerView.DelegatedAdministration;
import dev.partnersupport.contract.directory.CustomerView.Relationship;
import dev.partnersupport.directory.incident.ServiceHealth;
import dev.partnersupport.support.caller.Caller;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Rows of customers with what stands in them of other tables: one query, and one for the incidents, for however many. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class CustomerRows {

    private static final String COLUMNS = """
            select c.id, c.version, c.company_name, c.primary_domain, c.external_reference, c.delegated_administration_since,
                   c.delegated_administration_revoked_at, c.relationship, c.created_at, c.updated_at,
                   array(select r.service_id from resold_service r where r.customer_id = c.id and r.partner_id = c.partner_id
                         and jsonb_path_exists(r.subscriptions, '$[*] ? (@.state <> "ended")')) as service_ids,
                   (select count(*) from customer_request_copy q where q.partner_id = c.partner_id and q.customer_id = c.id and q.open) as open_requests
            """;

    private static final String NEWEST = COLUMNS
            + "from customer c where c.partner_id = ? and (c.created_at, c.id) < (?, ?) order by c.created_at desc, c.id desc limit ?";

    private static final String BEST = COLUMNS
            + "from find_customers(?, ?) with ordinality f (id, rank, place) join customer c on c.id = f.id and c.partner_id = ? order by f.place";

    private static final String WITH_REFERENCE = COLUMNS
            + "from customer c where c.partner_id = ? and c.external_reference = ? and strpos(c.search_name, fold(?)) > 0";

    private final AgroalDataSource database;
    private final ServiceHealth health;

    CustomerRows(AgroalDataSource database, ServiceHealth health) {
        this.database = database;
        this.health = health;
    }

    /** Newest first, before one; {@code at} is when that one was registered. */
    List<CustomerRow> before(Caller caller, Instant at, UUID id, int limit) {
        return rows(caller, NEWEST, select -> {
            select.setString(1, caller.partnerId());
            select.setObject(2, at.atOffset(ZoneOffset.UTC));
            select.setObject(3, id);
            select.setInt(4, limit);
        });
    }

    /** The best matches first. */
    List<CustomerRow> search(Caller caller, String needle, int most) {
        return rows(caller, BEST, select -> {
            select.setString(1, needle);
            select.setInt(2, most);
            select.setString(3, caller.partnerId());
        });
    }

    /** The one with this reference, when the needle is part of its name or domain; an empty needle is. */
    List<CustomerRow> withReference(Caller caller, String reference, String needle) {
        return rows(caller, WITH_REFERENCE, select -> {
            select.setString(1, caller.partnerId());
            select.setString(2, reference);
            select.setString(3, needle);
        });
    }

    private interface Setting {
        void set(PreparedStatement select) throws SQLException;
    }

    private List<CustomerRow> rows(Caller caller, String sql, Setting parameters) {
        var now = health.now(caller);
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(sql)) {
            parameters.set(select);
            var rows = select.executeQuery();
            var found = new ArrayList<CustomerRow>();
            while (rows.next()) {
                found.add(row(rows, now));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The customers could not be read", e);
        }
    }

    private static CustomerRow row(ResultSet row, ServiceHealth.Picture now) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var granted = instant(row, "delegated_administration_since");
        var services = List.of((String[]) row.getArray("service_ids").getArray());
        return new CustomerRow(
                id,
                row.getLong("version"),
                row.getString("company_name"),
                row.getString("primary_domain"),
                row.getString("external_reference"),
                new DelegatedAdministration(
                        granted != null, granted, instant(row, "delegated_administration_revoked_at")),
                Relationship.valueOf(row.getString("relationship")),
                row.getLong("open_requests"),
                now.worst(id, services),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}

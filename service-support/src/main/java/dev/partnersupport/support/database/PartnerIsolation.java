package dev.partnersupport.support.database;

import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.caller.Callers;
import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts every connection on its user's side the moment it is handed out: a partner sees its own rows, the operator and
 * {@link AllPartners} all, and nobody else anything (permission denied). One round trip; every hand-out overwrites the last.
 */
@Singleton
class PartnerIsolation implements AgroalPoolInterceptor {

    private static final String NOBODY = "none";

    private final Callers callers;
    private final String database;

    PartnerIsolation(Callers callers, @ConfigProperty(name = "partner-support.database.name") String database) {
        this.callers = callers;
        this.database = database;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        var one = OnePartner.acting();
        if (one.isPresent()) {
            become(connection, database + "_partner_side", one.get());
            return;
        }
        if (AllPartners.acting()) {
            become(connection, database + "_all_side", "");
            return;
        }
        var caller = callers.find();
        if (caller.isEmpty()) {
            become(connection, NOBODY, "");
        } else if (caller.get().isPartner()) {
            become(
                    connection,
                    database + "_partner_side",
                    caller.map(Caller::partnerId).get());
        } else {
            become(connection, database + "_all_side", "");
        }
    }

    private static void become(Connection connection, String role, String partner) {
        try (var set = connection.prepareStatement(
                "select set_config('role', ?, false), set_config('app.partner', ?, false)")) {
            set.setString(1, role);
            set.setString(2, partner);
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException("The connection could not be put on the side of " + role, e);
        }
    }
}

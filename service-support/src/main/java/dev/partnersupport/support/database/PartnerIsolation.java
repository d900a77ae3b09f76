package dev.partnersupport.support.database;

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
        var acting = ActingFor.now();
        if (acting.isPresent()) {
            become(connection, acting.get());
            return;
        }
        callers.find()
                .ifPresentOrElse(
                        caller -> become(connection, caller.isPartner() ? caller.partnerId() : ActingFor.ALL),
                        () -> set(connection, NOBODY, ""));
    }

    private void become(Connection connection, String whom) {
        var side = whom.equals(ActingFor.ALL) ? "_all_side" : "_partner_side";
        set(connection, database + side, whom);
    }

    private static void set(Connection connection, String role, String partner) {
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

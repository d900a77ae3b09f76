package dev.partnersupport.support.event;

import dev.partnersupport.support.database.AllPartners;
import io.agroal.api.AgroalDataSource;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The consumer group belongs to the database and not to the service's name: all replicas on one database share it, and a service
 * that begins with an empty database reads every topic from its beginning.
 */
@ApplicationScoped
class ConsumerGroup {

    @Produces
    @ApplicationScoped
    @Identifier("of-the-database")
    Map<String, Object> settings(
            AgroalDataSource database, @ConfigProperty(name = "quarkus.application.name") String service)
            throws Exception {
        return AllPartners.act(() -> {
            try (var connection = database.getConnection();
                    var select = connection.prepareStatement("select id from consumer_group");
                    var row = select.executeQuery()) {
                row.next();
                return Map.of("group.id", service + "-" + row.getString(1));
            }
        });
    }
}

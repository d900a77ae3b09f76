package dev.partnersupport.localstack.run;

import dev.partnersupport.localstack.FreePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where the local stack keeps its data and which ports it takes; all settable as system properties. */
public record Settings(
        Path root,
        Path data,
        boolean fresh,
        int partnerRequests,
        int escalations,
        int directory,
        int issuer,
        int database,
        int broker) {

    /** From system properties; without them the ports of the README. */
    static Settings fromSystemProperties() {
        var root = Path.of(System.getProperty("root", "."));
        return new Settings(
                root,
                Path.of(System.getProperty(
                        "data", root.resolve("local-stack/data").toString())),
                !System.getProperty("fresh", "false").equals("false"),
                Integer.getInteger("port.partner-requests", 8081),
                Integer.getInteger("port.escalations", 8082),
                Integer.getInteger("port.directory", 8083),
                Integer.getInteger("port.issuer", 8084),
                Integer.getInteger("port.database", 8085),
                Integer.getInteger("port.broker", 8086));
    }

    /** Beside any other that runs on this machine, with data that are thrown away. */
    public static Settings onFreePorts() {
        try {
            return new Settings(
                    Path.of(System.getProperty("root", "..")),
                    Files.createTempDirectory("partner-support"),
                    true,
                    FreePort.find(),
                    FreePort.find(),
                    FreePort.find(),
                    FreePort.find(),
                    FreePort.find(),
                    FreePort.find());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ports by what takes them. */
    Map<String, Integer> ports() {
        var ports = new LinkedHashMap<String, Integer>();
        ports.put("partner-request-service", partnerRequests);
        ports.put("escalation-service", escalations);
        ports.put("customer-directory-service", directory);
        ports.put("token issuer", issuer);
        ports.put("PostgreSQL", database);
        ports.put("Kafka", broker);
        return ports;
    }
}

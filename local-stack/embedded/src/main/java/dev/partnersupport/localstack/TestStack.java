package dev.partnersupport.localstack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.awaitility.Awaitility;

/**
 * Database, broker and issuer for one module's tests, on free ports and throw-away data. The database to make is the init
 * argument {@code database}; tests reach the parts through the static methods.
 */
public final class TestStack implements QuarkusTestResourceLifecycleManager {

    /** Signing takes longer than most calls. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    /** What a test waits for has mostly come already. */
    private static final Duration POLL_INTERVAL = Duration.ofMillis(20);

    private static LocalDatabase database;
    private static LocalBroker broker;
    private static TokenIssuer issuer;
    private static Path folder;
    private static int brokerPort;
    private static int issuerPort;

    private String databaseName;

    @Override
    public void init(Map<String, String> arguments) {
        databaseName = arguments.get("database");
    }

    @Override
    public Map<String, String> start() {
        DocumentedAnswers.demand();
        Awaitility.setDefaultPollInterval(POLL_INTERVAL);
        folder = temporaryFolder();
        TOKENS.clear();
        brokerPort = FreePort.find();
        database = LocalDatabase.start(folder.resolve("postgresql"), 0).with(databaseName);
        startBroker();
        issuerPort = FreePort.find();
        startIssuer();
        return Map.of(
                "partner-support.database.address", database.address(),
                "kafka.bootstrap.servers", broker.address(),
                "partner-support.issuer", issuer.address().toString(),
                "quarkus.log.category.\"kafka\".level", "ERROR",
                "quarkus.log.category.\"state.change.logger\".level", "ERROR");
    }

    @Override
    public void stop() {
        issuer.close();
        stopBroker();
        database.close();
    }

    public static LocalDatabase database() {
        return database;
    }

    public static TokenIssuer issuer() {
        return issuer;
    }

    public static LocalBroker broker() {
        return broker;
    }

    /** Starts the broker again, on the port and data that it had. */
    public static void startBroker() {
        broker = LocalBroker.start(folder.resolve("kafka"), brokerPort);
    }

    public static void stopBroker() {
        broker.close();
    }

    /** Starts the issuer again, on the port and with the key that it had first. */
    public static void startIssuer() {
        issuer = TokenIssuer.start(folder, "localhost", issuerPort);
    }

    /** The value of an {@code Authorization} header for one of {@link LocalClient}'s ids; signed once. */
    public static String bearer(String clientId) {
        return TOKENS.computeIfAbsent(clientId, TestStack::newBearer);
    }

    /** The same, signed anew. */
    public static String newBearer(String clientId) {
        return "Bearer " + issuer.token(LocalClient.of(clientId).orElseThrow());
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("partner-support-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

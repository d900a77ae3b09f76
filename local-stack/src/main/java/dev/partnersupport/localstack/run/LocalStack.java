package dev.partnersupport.localstack.run;

import dev.partnersupport.localstack.LocalBroker;
import dev.partnersupport.localstack.LocalDatabase;
import dev.partnersupport.localstack.TokenIssuer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;

/** The parts of the system, how each is started, and in which order. */
public final class LocalStack implements AutoCloseable {

    public static final String PARTNER_REQUESTS = "partner-request-service";
    public static final String ESCALATIONS = "escalation-service";
    public static final String DIRECTORY = "customer-directory-service";
    public static final String BROKER = "Kafka";
    public static final String DATABASE = "PostgreSQL";

    private static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xss512k");
    private static final String READABLE_LOG = "-Dquarkus.log.console.json.enabled=false";
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final Settings settings;
    private final DatabasePart database;
    private final Supervisor supervisor;
    private TokenIssuer issuer;

    public LocalStack(Settings settings, Supervisor supervisor) {
        this.settings = settings;
        this.supervisor = supervisor;
        this.database = new DatabasePart(settings.data().resolve("postgresql"), settings.database());
    }

    /** Starts everything; returns when all of it is ready. */
    public void start() {
        var broker = broker();
        supervisor.start(broker);
        issuer = TokenIssuer.start(settings.data(), "localhost", settings.issuer());
        supervisor.start(database);
        supervisor.start(service(PARTNER_REQUESTS, settings.partnerRequests()));
        supervisor.start(service(ESCALATIONS, settings.escalations()));
        supervisor.start(service(DIRECTORY, settings.directory()));
        supervisor.awaitReady();
    }

    public LocalDatabase database() {
        return database.database();
    }

    public TokenIssuer issuer() {
        return issuer;
    }

    /** In the order of the table that is printed. */
    List<Part> parts() {
        return supervisor.parts();
    }

    @Override
    public void close() {
        supervisor.close();
        if (issuer != null) {
            issuer.close();
        }
    }

    private Part broker() {
        var command = java(
                "160m",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty("java.class.path"),
                LocalBroker.class.getName());
        Collections.addAll(command, settings.data().resolve("kafka").toString(), Integer.toString(settings.broker()));
        return new JavaPart(BROKER, command, log("kafka"), () -> answers(settings.broker()));
    }

    private Part service(String name, int port) {
        return new JavaPart(
                name,
                command(name, port, READABLE_LOG),
                log(name),
                isOk("http://localhost:" + port + "/q/health/ready"));
    }

    /** How a replica of a service is started. */
    public List<String> command(String service, int port, String... options) {
        var jar = settings.root().resolve(service).resolve("target/quarkus-app/quarkus-run.jar");
        var command = java(
                "192m",
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.http.host=localhost",
                "-Dpartner-support.database.address=localhost:" + settings.database(),
                "-Dkafka.bootstrap.servers=localhost:" + settings.broker(),
                "-Dpartner-support.issuer=http://localhost:" + settings.issuer());
        Collections.addAll(command, options);
        Collections.addAll(command, "-jar", jar.toString());
        return command;
    }

    private Path log(String name) {
        return settings.data().resolve("logs").resolve(name + ".log");
    }

    private static List<String> java(String heap, String... arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.add("-Xmx" + heap);
        Collections.addAll(command, arguments);
        return command;
    }

    private static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress("localhost", port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static BooleanSupplier isOk(String url) {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(2))
                .build();
        return () -> {
            try {
                return HTTP.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException notYet) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        };
    }
}

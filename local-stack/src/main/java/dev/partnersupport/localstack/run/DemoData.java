package dev.partnersupport.localstack.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.localstack.LocalClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Customers, support profiles and an incident for two partners, made through the public API on a fresh start. */
public final class DemoData {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** What the directory keeps and escalation-service has a copy of. */
    private static final List<String[]> COPIES = List.of(
            new String[] {"customer", "customer_copy"},
            new String[] {"service", "service_copy"},
            new String[] {"service_incident", "service_incident_copy"},
            new String[] {"support_profile", "support_profile_copy"});

    private final Settings settings;
    private final LocalStack stack;
    private final HttpClient http = HttpClient.newHttpClient();

    public DemoData(Settings settings, LocalStack stack) {
        this.settings = settings;
        this.stack = stack;
    }

    /** Loads what is missing, and returns when escalation-service knows all of it. */
    public void load() throws IOException {
        var marker = settings.data().resolve("demo-data-loaded");
        if (!Files.exists(marker)) {
            send(new ObjectMapper().readTree(Summary.resource("/demo-data.json")));
            Files.createFile(marker);
        }
        awaitCopies();
    }

    private void send(JsonNode requests) throws IOException {
        for (var request : requests) {
            var status = status(request);
            var isThere = status == 409 || status == 428;
            if (status / 100 != 2 && !isThere) {
                throw new IOException("The demo data was refused with " + status + ": " + request);
            }
        }
    }

    private int status(JsonNode request) throws IOException {
        var token = stack.issuer()
                .token(LocalClient.of(request.get("client").asText()).orElseThrow());
        var call = HttpRequest.newBuilder(URI.create("http://localhost:" + settings.directory()
                        + request.get("path").asText()))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        request.get("method").asText(),
                        request.has("body")
                                ? BodyPublishers.ofString(request.get("body").toString())
                                : BodyPublishers.noBody())
                .build();
        try {
            return http.send(call, BodyHandlers.discarding()).statusCode();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private void awaitCopies() throws IOException {
        var deadline = Instant.now().plus(PATIENCE);
        while (!areEqual()) {
            if (Instant.now().isAfter(deadline)) {
                throw new IOException(
                        "escalation-service does not know the directory's data after " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    private boolean areEqual() throws IOException {
        for (var copy : COPIES) {
            if (count("customer_directory", copy[0]) != count("escalation", copy[1])) {
                return false;
            }
        }
        return true;
    }

    private long count(String database, String table) throws IOException {
        try (var connection = stack.database().superuser(database);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}

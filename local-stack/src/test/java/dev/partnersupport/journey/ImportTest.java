package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.PATIENCE;
import static dev.partnersupport.journey.RunningStack.STACK;
import static dev.partnersupport.journey.RunningStack.as;
import static dev.partnersupport.journey.RunningStack.behindTheScenes;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.localstack.FreePort;
import dev.partnersupport.localstack.LocalClient;
import dev.partnersupport.localstack.run.LocalStack;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Large files of customers, in a service with a heap of 64 MiB that is killed in the middle of one. */
@EnabledIfSystemProperty(named = "long", matches = "true")
class ImportTest {

    private static int port;
    private static Path log;
    private static Process service;
    private static Process second;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String client = "p" + UUID.randomUUID().toString().substring(0, 8) + "-system";

    @BeforeAll
    static void start() throws IOException {
        port = FreePort.find();
        log = Files.createTempFile("import", ".log");
        // No other replica is to take over: what is seen here is what this one does after its end
        RunningStack.SUPERVISOR.stop(LocalStack.DIRECTORY);
        startAgain();
    }

    private static Process begin(int port) throws IOException {
        return new ProcessBuilder(STACK.command(LocalStack.DIRECTORY, port, "-Xmx64m"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static void startAgain() throws IOException {
        service = begin(port);
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> given().get("http://localhost:" + port + "/q/health/ready")
                                .statusCode()
                        == 200);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        for (var process : second == null ? List.of(service) : List.of(service, second)) {
            process.destroy();
            process.waitFor();
        }
        RunningStack.SUPERVISOR.startAgain(LocalStack.DIRECTORY);
        RunningStack.isReadyAgain(LocalStack.DIRECTORY);
    }

    @Test
    void aFileThatIsLargerThanTheHeapIsTakenIn() throws Exception {
        var text = "x".repeat(490);
        var metadata = new StringBuilder();
        for (var i = 0; i < 45; i++) {
            metadata.append(i == 0 ? "" : ", ").append("\"key%d\": \"%s\"".formatted(i, text));
        }
        var file = file(
                4000,
                i -> "{\"companyName\": \"Company %d\", \"primaryDomain\": \"c%d.example\", \"metadata\": {%s}}\n"
                        .formatted(i, i, metadata));

        var done = ended(posted(file));

        assertEquals(
                List.of("completed", "4000"),
                List.of(done.get("state").asText(), done.get("created").asText()));
        assertFalse(Files.readString(log).contains("OutOfMemoryError"));
    }

    @Test
    void anImportGoesOnAfterTheServiceWasKilledAlsoWhenTwoReplicasComeBack() throws Exception {
        var file = file(
                6001,
                i -> i == 0
                        ? "primaryDomain,companyName\n"
                        : "k%d.example,\"Company \"\"%d\"\",\nof more than a line\"\n".formatted(i, i));
        var path = posted(file);
        await().atMost(PATIENCE).until(() -> read(path).get("lines").asLong() > 0);
        service.destroyForcibly().waitFor();
        var lines = Long.parseLong(behindTheScenes(
                        "customer_directory",
                        "select lines from customer_import where partner_id = '" + partner() + "'")
                .get(0));
        assertEquals(
                lines + "",
                behindTheScenes(
                                "customer_directory",
                                "select count(*) from customer where partner_id = '" + partner() + "'")
                        .get(0));
        assertFalse(lines == 6000, "killed too late");

        second = begin(FreePort.find());
        startAgain();

        var done = ended(path);
        assertEquals(
                List.of("completed", "6000", "6000"),
                List.of(
                        done.get("state").asText(),
                        done.get("lines").asText(),
                        done.get("created").asText()));
        assertEquals(
                List.of("6000"),
                behindTheScenes(
                        "customer_directory",
                        "select count(distinct aggregate_id) from event_log where aggregate = 'CUSTOMER' and partner_id = '"
                                + partner() + "'"));
    }

    private String partner() {
        return client.replace("-system", "");
    }

    private Path file(int lines, IntFunction<String> line) throws IOException {
        var file = folder.resolve("customers.ndjson");
        try (var out = Files.newBufferedWriter(file)) {
            for (var i = 0; i < lines; i++) {
                out.write(line.apply(i));
            }
        }
        return file;
    }

    private String posted(Path file) throws Exception {
        var token = STACK.issuer().token(LocalClient.of(client).orElseThrow());
        var isCsv = Files.readString(file).startsWith("primaryDomain");
        var answer = http.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/v1/customer-imports"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", isCsv ? "text/csv" : "application/x-ndjson")
                        .POST(BodyPublishers.ofFile(file))
                        .build(),
                BodyHandlers.ofString());
        assertEquals(201, answer.statusCode(), answer.body());
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private JsonNode read(String path) throws IOException {
        return new ObjectMapper().readTree(as(client, port).get(path).asString());
    }

    private JsonNode ended(String path) throws IOException {
        await().atMost(PATIENCE.multipliedBy(2))
                .ignoreExceptions()
                .until(() -> read(path).has("endedAt"));
        return read(path);
    }
}

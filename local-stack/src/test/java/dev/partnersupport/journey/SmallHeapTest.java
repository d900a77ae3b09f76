package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.PATIENCE;
import static dev.partnersupport.journey.RunningStack.STACK;
import static dev.partnersupport.journey.RunningStack.as;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service with a heap of 64 MiB: the largest files go through it, several at once, since none of them is ever in memory. */
class SmallHeapTest {

    private static final int LARGEST = 25 * 1024 * 1024;
    private static final int AT_ONCE = 4;
    private static final String BOUNDARY = "a-boundary";

    private static int port;
    private static Process service;
    private static Path log;

    @TempDir
    Path folder;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String client = "p" + UUID.randomUUID().toString().substring(0, 8) + "-system";

    @BeforeAll
    static void startOne() throws IOException {
        port = FreePort.find();
        log = Files.createTempFile("small-heap", ".log");
        service = new ProcessBuilder(STACK.command(LocalStack.PARTNER_REQUESTS, port, "-Xmx64m"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> given().get("http://localhost:" + port + "/q/health/ready")
                                .statusCode()
                        == 200);
    }

    @AfterAll
    static void stopIt() throws InterruptedException {
        service.destroy();
        service.waitFor();
    }

    @Test
    void takesAndGivesTheLargestFilesSeveralAtOnce() throws Exception {
        String request = as(client, port)
                .body("""
                {"title": "List stays empty", "description": "Since today.", "topicId": "sr-portal-unavailable", "severity": "moderate",
                 "contact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}}""")
                .post("/v1/service-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var journeys = IntStream.range(0, AT_ONCE)
                    .mapToObj(i -> (Callable<String>) () -> thereAndBack(request, i))
                    .collect(Collectors.toList());
            for (var journey : threads.invokeAll(journeys)) {
                assertEquals("the same", journey.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(false, Files.readString(log).contains("OutOfMemoryError"));
    }

    private String thereAndBack(String request, int seed) throws Exception {
        var file = folder.resolve("large-" + seed);
        var sent = MessageDigest.getInstance("SHA-256");
        var random = new Random(seed);
        var block = new byte[1024 * 1024];
        try (var out = new DigestOutputStream(Files.newOutputStream(file), sent)) {
            for (var written = 0; written < LARGEST; written += block.length) {
                random.nextBytes(block);
                out.write(block);
            }
        }
        var expected = HexFormat.of().formatHex(sent.digest());
        var attachments = "http://localhost:" + port + "/v1/service-requests/" + request + "/attachments";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(
                        "--" + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"sha256\"\r\n\r\n" + expected + "\r\n--"
                                + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"large.zip\"\r\nContent-Type: application/zip\r\n\r\n"),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n"));
        var added = http.send(
                call(attachments)
                        .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString(UTF_8));
        assertEquals(201, added.statusCode(), added.body());
        var attachment = new ObjectMapper().readTree(added.body());
        assertEquals(LARGEST, attachment.get("size").asInt());

        var received = MessageDigest.getInstance("SHA-256");
        var content = http.send(
                call(attachments + "/" + attachment.get("id").asText() + "/content")
                        .GET()
                        .build(),
                BodyHandlers.ofInputStream());
        assertEquals(200, content.statusCode());
        try (var in = content.body()) {
            for (var read = in.read(block); read >= 0; read = in.read(block)) {
                received.update(block, 0, read);
            }
        }
        return HexFormat.of().formatHex(received.digest()).equals(expected) ? "the same" : "another";
    }

    private HttpRequest.Builder call(String address) {
        var token = STACK.issuer().token(LocalClient.of(client).orElseThrow());
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Bearer " + token);
    }
}

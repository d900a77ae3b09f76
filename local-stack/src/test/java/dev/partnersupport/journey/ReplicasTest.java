package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.PATIENCE;
import static dev.partnersupport.journey.RunningStack.SETTINGS;
import static dev.partnersupport.journey.RunningStack.STACK;
import static dev.partnersupport.journey.RunningStack.as;
import static dev.partnersupport.journey.RunningStack.behindTheScenes;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.localstack.FreePort;
import dev.partnersupport.localstack.run.LocalStack;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Two replicas of a service, the second in production form: what must happen once happens once. */
class ReplicasTest {

    private static final String BODY = """
            {"title": "List stays empty", "description": "Since today.", "topicId": "sr-portal-unavailable", "severity": "moderate",
             "contact": {"name": "Mei Lin", "email": "mei.lin@lotus.example", "preferred": "email"}}""";

    private static int[] ports;
    private static Process second;
    private static Path log;

    private final String partner = "p" + UUID.randomUUID().toString().substring(0, 8);
    private final String agent = partner + "-admin-agent";

    @BeforeAll
    static void startTheSecond() throws IOException {
        assertNotNull(STACK);
        ports = new int[] {SETTINGS.partnerRequests(), FreePort.find()};
        log = Files.createTempFile("replica", ".log");
        var loud = "-Dquarkus.log.category.\"dev.partnersupport.support.problem\".level=DEBUG";
        second = new ProcessBuilder(STACK.command(LocalStack.PARTNER_REQUESTS, ports[1], loud))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await().atMost(PATIENCE)
                .ignoreExceptions()
                .until(() -> given().get("http://localhost:" + ports[1] + "/q/health/ready")
                                .statusCode()
                        == 200);
    }

    @AfterAll
    static void stopTheSecond() throws InterruptedException {
        second.destroy();
        second.waitFor();
    }

    @RepeatedTest(5)
    void fiftyParallelSendsOfOneKeyHaveOneEffect() throws Exception {
        var body = BODY.replace("{\"title\"", "{\"externalReference\": \"T-1\", \"title\"");
        var answers = together(
                50,
                i -> as(agent, ports[i % 2])
                        .header("Idempotency-Key", "one key")
                        .body(body)
                        .post("/v1/service-requests"));

        var made = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertEquals(1, made.stream().map(Response::asString).distinct().count());
        assertEquals(
                1,
                made.stream()
                        .filter(answer -> answer.header("Idempotency-Replayed") == null)
                        .count());
        answers.stream()
                .filter(answer -> !made.contains(answer))
                .forEach(answer -> answer.then()
                        .statusCode(409)
                        .header("Retry-After", equalTo("1"))
                        .body("type", equalTo("https://partner-support.dev/problems/still-running")));
        for (var port : ports) {
            as(agent, port)
                    .header("Idempotency-Key", "one key")
                    .body(body)
                    .post("/v1/service-requests")
                    .then()
                    .statusCode(201)
                    .header("Idempotency-Replayed", equalTo("true"));
        }
        as(agent, ports[1]).get("/v1/service-requests").then().body("items", hasSize(1));
        assertEquals(
                List.of("1"),
                behindTheScenes(
                        "partner_request", "select count(*) from event_log where partner_id = '" + partner + "'"));
    }

    @Test
    void ofThoseWhoHaveSeenTheSameVersionOneWins() throws Exception {
        String request =
                as(agent, ports[0]).body(BODY).post("/v1/service-requests").path("id");
        var assignee = "/v1/service-requests/" + request + "/assignee";
        var seen = as("operator-lead", ports[0])
                .body("{\"id\": \"first\", \"name\": \"First\"}")
                .put(assignee)
                .header("ETag");

        var answers = together(
                20,
                i -> as("operator-lead", ports[i % 2])
                        .header("If-Match", seen)
                        .body("{\"id\": \"r%d\", \"name\": \"Representative\"}".formatted(i))
                        .put(assignee));

        var winners =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        assertEquals(1, winners.size());
        assertEquals(
                19,
                answers.stream().filter(answer -> answer.statusCode() == 412).count());
        as("operator-lead", ports[1])
                .get("/v1/service-requests/" + request)
                .then()
                .body("assignee.id", equalTo(winners.get(0).<String>path("assignee.id")))
                .header("ETag", equalTo(winners.get(0).header("ETag")));
    }

    @Test
    void theSameTicketNumberMakesOneRequest() throws Exception {
        var body = BODY.replace("{\"title\"", "{\"externalReference\": \"T-1\", \"title\"");

        var answers = together(20, i -> as(agent, ports[i % 2]).body(body).post("/v1/service-requests"));

        var made = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
        assertEquals(1, made.size());
        answers.stream()
                .filter(answer -> !made.contains(answer))
                .forEach(answer -> answer.then()
                        .statusCode(409)
                        .body("existing.id", equalTo(made.get(0).<String>path("id"))));
    }

    @Test
    void thatAContactIsDueAndThatItWasMissedIsToldOnceByWhicheverSeesIt() throws Exception {
        var topic = "sr-" + partner;
        as("operator-lead", ports[0])
                .body("""
                {"categoryId": "technical", "highestSeverity": "moderate", "defaultSeverity": "moderate",
                 "texts": [{"language": "en", "name": "Quick", "description": "Quick"},
                           {"language": "de", "name": "Schnell", "description": "Schnell"},
                           {"language": "zh-Hans", "name": "快", "description": "快"}],
                 "responseTargets": [{"severity": "moderate", "duration": "PT1S", "calendarId": "around-the-clock"},
                                     {"severity": "minimal", "duration": "PT1S", "calendarId": "around-the-clock"}]}""")
                .put("/v1/service-request-topics/" + topic)
                .then()
                .statusCode(201);
        var body = BODY.replace("sr-portal-unavailable", topic);
        together(20, i -> as(agent, ports[i % 2]).body(body).post("/v1/service-requests"));

        var told = "select count(*) from event_log where partner_id = '" + partner + "' and type like '%response_";
        await().atMost(PATIENCE)
                .until(() ->
                        behindTheScenes("partner_request", told + "missed.v1'").equals(List.of("20")));
        await().during(Duration.ofSeconds(3))
                .atMost(PATIENCE)
                .until(() ->
                        behindTheScenes("partner_request", told + "missed.v1'").equals(List.of("20")));
        assertEquals(List.of("20"), behindTheScenes("partner_request", told + "at_risk.v1'"));
    }

    @Test
    void inProductionEveryLineOfTheLogIsJsonWithTheTrace() throws IOException {
        var trace = UUID.randomUUID().toString().replace("-", "");
        as(agent, ports[1])
                .header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .get("/v1/service-requests/" + UUID.randomUUID())
                .then()
                .statusCode(404);

        await().atMost(PATIENCE).until(() -> Files.readString(log).contains("traceId\":\"" + trace));
        var json = new ObjectMapper();
        var written = Files.readString(log);
        var lines = written.substring(0, written.lastIndexOf('\n')).lines().toList();
        var ofTrace = new ArrayList<String>();
        for (var line : lines) {
            JsonNode entry = json.readTree(line);
            assertTrue(entry.hasNonNull("message") && entry.hasNonNull("level"), line);
            if (entry.at("/mdc/traceId").asText().equals(trace)) {
                ofTrace.add(entry.get("message").asText());
            }
        }
        assertTrue(ofTrace.stream().anyMatch(message -> message.startsWith("refused status=404 ")), ofTrace::toString);
    }

    private static List<Response> together(int times, IntFunction<Response> call) throws Exception {
        var threads = Executors.newFixedThreadPool(times);
        try {
            var start = new CountDownLatch(1);
            List<Future<Response>> calls = IntStream.range(0, times)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return call.apply(i);
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<Response>();
            for (var answer : calls) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}

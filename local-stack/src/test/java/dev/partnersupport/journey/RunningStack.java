package dev.partnersupport.journey;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.partnersupport.localstack.DocumentedAnswers;
import dev.partnersupport.localstack.LocalClient;
import dev.partnersupport.localstack.run.DemoData;
import dev.partnersupport.localstack.run.LocalStack;
import dev.partnersupport.localstack.run.Settings;
import dev.partnersupport.localstack.run.Supervisor;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The packaged system, started once for all journeys, on free ports and throw-away data. */
final class RunningStack {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final Settings SETTINGS = Settings.onFreePorts();
    static final Supervisor SUPERVISOR = new Supervisor(System.out::println);
    static final LocalStack STACK = start();

    /** Signing takes longer than most calls. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    static {
        DocumentedAnswers.demand();
    }

    private RunningStack() {}

    /** A call to the service that has such paths. */
    static RequestSpecification as(String client, int port) {
        return given().baseUri("http://localhost:" + port)
                .header("Authorization", "Bearer " + TOKENS.computeIfAbsent(client, RunningStack::token))
                .contentType(ContentType.JSON);
    }

    private static String token(String client) {
        return STACK.issuer().token(LocalClient.of(client).orElseThrow());
    }

    static RequestSpecification partnerRequests(String client) {
        return as(client, SETTINGS.partnerRequests());
    }

    static RequestSpecification escalations(String client) {
        return as(client, SETTINGS.escalations());
    }

    static RequestSpecification directory(String client) {
        return as(client, SETTINGS.directory());
    }

    static void isReadyAgain(String part) {
        await().atMost(PATIENCE).ignoreExceptions().until(() -> SUPERVISOR.isReady(part));
    }

    /** First column of a query behind all isolation. */
    static List<String> behindTheScenes(String database, String sql) {
        try (var connection = STACK.database().superuser(database);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LocalStack start() {
        var stack = new LocalStack(SETTINGS, SUPERVISOR);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close));
        stack.start();
        try {
            new DemoData(SETTINGS, stack).load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stack;
    }
}

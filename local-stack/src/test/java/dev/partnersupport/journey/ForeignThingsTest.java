package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.PATIENCE;
import static dev.partnersupport.journey.RunningStack.SETTINGS;
import static dev.partnersupport.journey.RunningStack.STACK;
import static dev.partnersupport.journey.RunningStack.behindTheScenes;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.contract.caller.AccessTable;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One partner tries every operation of the documents on another's things: what it may not see must look as if it did not exist, to the
 * last header and letter, and nothing that is the other's may be in any answer. A new operation is tried by itself.
 */
class ForeignThingsTest {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final AtomicInteger ATTEMPTS = new AtomicInteger();
    private static final List<Operation> OPERATIONS = Operation.all();
    private static final AccessTable TABLE = AccessTable.read();
    private static final List<String> OF_THE_CATALOGUE = List.of("/v1/services", "topics", "/v1/guidance-articles");

    private static final long REFUSED = -1;

    private static PartnersThings theirs;
    private static PartnersThings own;
    private static final List<String> theirNumbers = new ArrayList<>();

    /** Whatever is in the other partner's answers and in nobody else's. */
    private static Set<String> secrets;

    @BeforeAll
    static void twoPartnersHaveSomethingOfEverything() {
        theirs = new PartnersThings();
        own = new PartnersThings();
        secrets = new LinkedHashSet<>(List.of(theirs.word, theirs.telephone, theirs.partner));
        reads().map(operation -> text(operation.callAs(theirs.agent, theirs.path(operation.path()))))
                .forEach(answer -> ID.matcher(answer).results().forEach(id -> secrets.add(id.group())));
        secrets.addAll(theirs.ids.values());
        for (var list : List.of("listServiceRequests", "listCustomerRequests")) {
            theirNumbers.addAll(
                    operation(list).callAs(theirs.agent, operation(list).path()).path("items.number"));
        }
        secrets.addAll(theirNumbers);
        secrets.removeAll(own.ids.values());
        reads().map(operation -> text(operation.callAs("walker-admin-agent", operation.path(Map.of()))))
                .forEach(answer -> ID.matcher(answer).results().forEach(id -> secrets.remove(id.group())));
    }

    @AfterAll
    static void tellHowOften() {
        System.out.printf(
                "%d attempts with %d operations on another partner's things, looking for %d of its ids and words%n",
                ATTEMPTS.get(), OPERATIONS.size(), secrets.size());
    }

    static Stream<Operation> operations() {
        return OPERATIONS.stream();
    }

    /** All that lead to something that is a partner's. */
    static Stream<Operation> onSomething() {
        return operations()
                .filter(operation -> !operation.parameters("path").isEmpty())
                .filter(operation -> OF_THE_CATALOGUE.stream().noneMatch(operation.path()::contains)
                        || operation.path().startsWith("/v1/customers"));
    }

    static Stream<Operation> belowSomething() {
        return onSomething()
                .filter(operation -> operation.parameters("path").size() > 1)
                .filter(operation -> !operation.path().contains("{serviceId}"));
    }

    static Stream<Operation> reads() {
        return operations()
                .filter(operation -> operation.method().equals("GET"))
                .filter(operation -> isForPartners(operation));
    }

    static Stream<Operation> withIdsInTheBody() {
        return operations()
                .filter(operation -> isForPartners(operation))
                .filter(operation -> !operation.idsInBody().isEmpty());
    }

    static Stream<Operation> pages() {
        return reads().filter(operation -> operation.hasParameter("query", "cursor"))
                .filter(operation -> theirCursor(operation).isPresent());
    }

    static Stream<Operation> feeds() {
        return reads().filter(operation -> operation.hasParameter("query", "after"));
    }

    static Stream<Operation> onCustomerRequests() {
        return onSomething()
                .filter(operation -> operation.path().startsWith("/v1/customer-requests/{id}"))
                .filter(operation -> TABLE.allows(operation.id(), "lead"));
    }

    private static Operation operation(String id) {
        return OPERATIONS.stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Of a list that is longer than a page. */
    private static Optional<String> theirCursor(Operation operation) {
        return Optional.ofNullable(operation
                .callAs(theirs.agent, theirs.path(operation.path()) + "?limit=1")
                .path("nextCursor"));
    }

    private static boolean isForPartners(Operation operation) {
        return TABLE.allows(operation.id(), "admin_agent");
    }

    /** Otherwise nothing that comes would mean anything. */
    @ParameterizedTest
    @MethodSource("reads")
    void whoseTheyAreReadsThem(Operation operation) {
        var answer = operation.callAs(theirs.agent, theirs.path(operation.path()));

        assertEquals(200, answer.statusCode(), () -> operation + ": " + answer.asString());
    }

    @ParameterizedTest
    @MethodSource("onSomething")
    void theirIdsAreAsGoodAsUnknownOnes(Operation operation) {
        var path = theirs.path(operation.path());

        var foreign = operation.callAs(own.agent, path);

        assertEquals(isForPartners(operation) ? 404 : 403, foreign.statusCode(), foreign::asString);
        assertSame(operation, operation.callAs(own.agent, unknown(operation.path())), foreign);
        refuseSecrets(operation, foreign, path);
    }

    @ParameterizedTest
    @MethodSource("onSomething")
    void whatTheyKnowOfItIsOfNoUse(Operation operation) {
        var path = theirs.path(operation.path());
        var tag = operation.callAs(theirs.agent, path).header("ETag");
        for (var header : List.of("If-Match", "If-None-Match")) {
            for (var version :
                    Stream.of("\"0\"", "\"1\"", "*", tag).filter(v -> v != null).toList()) {
                var foreign = operation.callAs(own.agent, path, Map.of(header, version));

                assertEquals(isForPartners(operation) ? 404 : 403, foreign.statusCode(), foreign::asString);
                refuseSecrets(operation, foreign, path);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("belowSomething")
    void whatIsTheirsIsNotFoundUnderWhatIsOnesOwn(Operation operation) {
        var under = own.path(operation.path().substring(0, operation.path().indexOf('}') + 1));
        var rest = operation.path().substring(operation.path().indexOf('}') + 1);
        var last = theirs.path(operation.path()).split("/")[5];
        var path = under + rest.replaceFirst("\\{\\w+}", last);

        var foreign = operation.callAs(own.agent, path);

        assertEquals(isForPartners(operation) ? 404 : 403, foreign.statusCode(), foreign::asString);
        assertSame(
                operation,
                operation.callAs(
                        own.agent,
                        under + rest.replaceFirst("\\{\\w+}", UUID.randomUUID().toString())),
                foreign);
        refuseSecrets(operation, foreign, path);
    }

    @ParameterizedTest
    @MethodSource("reads")
    void nothingOfTheirsIsInWhatOneReads(Operation operation) {
        refuseSecrets(operation, operation.callAs(own.agent, own.path(operation.path())), "");
        for (var name : filters(operation)) {
            for (var value : guesses()) {
                var path = own.path(operation.path()) + "?" + name + "=";
                var nobodys = ID.matcher(value).matches() ? UUID.randomUUID().toString() : anotherOf(value);

                var answer = operation.callAs(own.agent, path + value);

                refuseSecrets(operation, answer, value);
                var unknown = operation.callAs(own.agent, path + nobodys);
                assertEquals(unknown.statusCode(), answer.statusCode(), answer::asString);
                assertEquals(
                        normal(unknown).replace(nobodys, "?"), normal(answer).replace(value, "?"));
            }
        }
    }

    /** Of the same form and length, and nobody's. */
    private static String anotherOf(String value) {
        return value.replace(theirs.word, "wordofnobody")
                .replace(theirs.partner, "pofnobody")
                .replaceFirst("^([SC]R)-\\d+$", "$1-000000");
    }

    /** The parameters of a list that take what could be somebody's. */
    private static List<String> filters(Operation operation) {
        return operation.parameters("query").stream()
                .map(parameter -> parameter.get("name").asText())
                .filter(name -> !List.of("cursor", "limit", "sort").contains(name))
                .toList();
    }

    private static List<String> guesses() {
        return Stream.concat(
                        theirNumbers.stream().limit(2),
                        Stream.of(
                                theirs.word,
                                theirs.partner,
                                theirs.word + "-s1",
                                theirs.word + ".example",
                                theirs.ids.get("/v1/customers/{id}"),
                                theirs.ids.get("/v1/customer-requests/{id}")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("feeds")
    void theirEventsAreInNoFeedOfOnesOwn(Operation operation) {
        for (var after : List.of("0", "1", "100000")) {
            var feed = operation.callAs(own.agent, operation.path() + "?limit=200&after=" + after);

            assertEquals(200, feed.statusCode(), feed::asString);
            refuseSecrets(operation, feed, "");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theirCursorsAreWorthless(Operation operation) {
        var cursor = theirCursor(operation).orElseThrow();

        var answer = operation.callAs(own.agent, own.path(operation.path()) + "?limit=1&cursor=" + cursor);

        assertEquals(400, answer.statusCode(), answer::asString);
        refuseSecrets(operation, answer, cursor);
    }

    @ParameterizedTest
    @MethodSource("withIdsInTheBody")
    void theirIdsInABodyAreAsGoodAsUnknownOnes(Operation operation) {
        var path = own.path(operation.path());
        for (var pointer : operation.idsInBody()) {
            for (var id : theirs.ids.values()) {
                if (!ID.matcher(id).matches()) {
                    continue;
                }
                var random = UUID.randomUUID().toString();
                var foreign = operation.callAs(own.agent, path, operation.bodyWithId(pointer, id));
                var unknown = operation.callAs(own.agent, path, operation.bodyWithId(pointer, random));

                assertTrue(foreign.statusCode() >= 400, () -> operation + " took " + pointer + foreign.asString());
                assertEquals(unknown.statusCode(), foreign.statusCode(), foreign::asString);
                assertEquals(
                        normal(unknown).replace(random, "id"), normal(foreign).replace(id, "id"));
                refuseSecrets(operation, foreign, id);
            }
        }
    }

    @Test
    void theirIdempotencyKeysAreNobodyElses() {
        var submit = operation("submitServiceRequest");

        // A third one, so that the words of the first do not become the second one's
        var answer = submit.callAs(
                "p" + UUID.randomUUID() + "-admin-agent",
                submit.path(),
                theirs.submission("1"),
                Map.of("Idempotency-Key", theirs.key + "1"));

        assertEquals(201, answer.statusCode(), answer::asString);
        assertNull(answer.header("Idempotency-Replayed"));
        assertFalse(answer.asString().contains(theirs.ids.get("/v1/service-requests/{id}")));
    }

    /** What is not escalated is the partner's alone. */
    @ParameterizedTest
    @MethodSource("onCustomerRequests")
    void theOperatorFindsNoCustomerRequestBeforeItsEscalation(Operation operation) {
        var path = theirs.path(operation.path()).replace(theirs.ids.get("/v1/customer-requests/{id}"), theirs.untold);

        var answer = operation.callAs("operator-lead", path);

        assertEquals(404, answer.statusCode(), answer::asString);
        assertSame(operation, operation.callAs("operator-lead", unknown(operation.path())), answer);
    }

    /** As if no query named the partner: what a service's connection for another partner can do with every table by itself. */
    @ParameterizedTest
    @EnumSource
    void theDatabaseRefusesWhatNoQueryAsksFor(Service service) throws SQLException {
        var tables = behindTheScenes(service.database(), """
                select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'partner_id' and not a.attisdropped
                where c.relkind = 'r' order by 1""");
        var seenByItsOwn = 0;
        var empty = new ArrayList<String>();
        for (var table : tables) {
            var rows = behindTheScenes(
                    service.database(),
                    "select to_jsonb(t)::text from %s t where partner_id = '%s' limit 1"
                            .formatted(table, theirs.partner));
            if (rows.isEmpty()) {
                empty.add(table);
                continue;
            }
            seenByItsOwn += Math.max(0, onTheSideOf(theirs.partner, service, "select count(*) from " + table));
            for (var tried : List.of(
                    "select count(*) from %1$s where partner_id = '%2$s'",
                    "update %1$s set partner_id = '%3$s' where partner_id = '%2$s'",
                    "delete from %1$s where partner_id = '%2$s'")) {
                var reached = onTheSideOf(own.partner, service, tried.formatted(table, theirs.partner, own.partner));
                assertTrue(reached <= 0, () -> tried + " reached " + reached + " of " + table);
            }
            assertEquals(REFUSED, onTheSideOf(own.partner, service, copy(service, table, rows.get(0))), table);
        }
        assertTrue(seenByItsOwn > 0);
        System.out.printf(
                "%d tables with rows of a partner in %s; nothing to try in %s%n",
                tables.size() - empty.size(), service.database(), empty);
    }

    /** Names, telephone numbers, addresses and texts, after refusals and failures with them in every place; in metrics no ids either. */
    @ParameterizedTest
    @EnumSource
    void nothingPersonalIsInLogsAndMetrics(Service service) throws IOException {
        var log = SETTINGS.data().resolve("logs/" + service.partName() + ".log");
        var somebody = "walker-admin-agent";
        OPERATIONS.stream().filter(operation -> operation.service() == service).forEach(operation -> {
            operation.callAs(somebody, operation.path().replaceAll("\\{\\w+}", theirs.word));
            var path = operation.path(Map.of());
            operation.callAs(somebody, path + "/" + theirs.word);
            operation.callAs(somebody, path + "?unknownParameter=" + theirs.word);
            operation.callAs(somebody, path, theirs.submission("1"));
            operation.callAs(somebody, path + "%20" + theirs.word);
            operation.callAs(somebody, path, Map.of("Idempotency-Key", theirs.word, "traceparent", theirs.word));
        });
        var unknown = UUID.randomUUID().toString();
        var read = onSomething()
                .filter(operation ->
                        operation.service() == service && operation.method().equals("GET"))
                .findFirst()
                .orElseThrow();
        read.send(given(), read.path(Map.of("id", unknown))).then().statusCode(401);
        await().atMost(PATIENCE).until(() -> Files.readString(log).contains(unknown));

        var told = Files.readString(log);
        var metrics = given().get(service.address() + "/q/metrics").asString();

        assertTrue(metrics.contains("http_server_requests_seconds_count"), metrics);
        for (var personal : List.of(theirs.word, theirs.telephone)) {
            assertFalse(
                    told.contains(personal),
                    () -> "In the log: "
                            + told.lines()
                                    .filter(line -> line.contains(personal))
                                    .findFirst());
        }
        for (var secret : secrets) {
            assertFalse(
                    metrics.contains(secret),
                    () -> "In the metrics: "
                            + metrics.lines()
                                    .filter(line -> line.contains(secret))
                                    .findFirst());
        }
    }

    private static String copy(Service service, String table, String row) {
        var columns = String.join(
                ", ",
                behindTheScenes(
                        service.database(),
                        "select column_name from information_schema.columns where table_schema = 'public' and table_name = '"
                                + table + "' and is_generated = 'NEVER' and is_identity = 'NO'"));
        return "insert into %1$s (%2$s) select %2$s from jsonb_populate_record(null::%1$s, '%3$s')"
                .formatted(table, columns, row.replace("'", "''"));
    }

    /** How many rows a statement has counted or written; {@link #REFUSED} when the database refuses it. */
    private static long onTheSideOf(String partner, Service service, String sql) throws SQLException {
        try (var connection = STACK.database().superuser(service.database());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('role', '%s_partner_side', false), set_config('app.partner', '%s', false)"
                            .formatted(service.database(), partner));
            if (!statement.execute(sql)) {
                return statement.getUpdateCount();
            }
            statement.getResultSet().next();
            return statement.getResultSet().getLong(1);
        } catch (SQLException e) {
            if (e.getSQLState().equals("42501")) {
                return REFUSED;
            }
            throw e;
        }
    }

    private static String unknown(String template) {
        return template.replace("{serviceId}", "microsoft-365")
                .replaceAll("\\{partnerId}", "p-unknown")
                .replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }

    /** Alike but for what names the call itself. */
    private static void assertSame(Operation operation, Response unknown, Response foreign) {
        assertEquals(unknown.statusCode(), foreign.statusCode(), operation::toString);
        assertEquals(normal(unknown), normal(foreign), operation::toString);
        assertEquals(headers(unknown), headers(foreign), operation::toString);
    }

    private static String normal(Response answer) {
        return answer.asString()
                .replaceAll("\"instance\":\"[^\"]*\"", "\"instance\":\"\"")
                .replaceAll("\"traceId\":\"[^\"]*\"", "\"traceId\":\"\"");
    }

    private static Map<String, String> headers(Response answer) {
        var headers = new LinkedHashMap<String, String>();
        answer.headers().forEach(header -> headers.put(header.getName(), header.getValue()));
        headers.remove("RateLimit");
        headers.remove("content-length");
        headers.remove("date");
        return headers;
    }

    /** But for what the caller itself has sent. */
    private static void refuseSecrets(Operation operation, Response answer, String sent) {
        ATTEMPTS.incrementAndGet();
        var text = text(answer);
        for (var secret : secrets) {
            if (!sent.contains(secret)) {
                assertFalse(text.contains(secret), () -> operation + " tells " + secret + ": " + text);
            }
        }
    }

    private static String text(Response answer) {
        return answer.headers() + "\n" + answer.asString();
    }
}

package dev.partnersupport.journey;

import static dev.partnersupport.journey.RunningStack.STACK;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.partnersupport.localstack.LocalClient;
import dev.partnersupport.localstack.TokenIssuer;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Walks every operation that the services serve; a new one is found by itself and must keep every convention. */
class ConventionsTest {

    private static final List<Operation> OPERATIONS = Operation.all();
    private static final String NOTHING = "{}";

    static Stream<Operation> operations() {
        return OPERATIONS.stream();
    }

    /** All but those that give a file as it is. */
    static Stream<Operation> answeringInJson() {
        return operations().filter(operation -> !operation.path().endsWith("/content"));
    }

    static Stream<Operation> withABody() {
        return operations().filter(Operation::hasBody);
    }

    static Stream<Operation> withAReadBody() {
        return withABody().filter(operation -> !operation.isFile());
    }

    static Stream<Operation> withAPathParameter() {
        return operations().filter(operation -> !operation.parameters("path").isEmpty());
    }

    static Stream<Operation> reads() {
        return withAPathParameter().filter(has("GET"));
    }

    static Stream<Operation> posts() {
        return operations().filter(has("POST"));
    }

    static Stream<Operation> patches() {
        return operations().filter(has("PATCH"));
    }

    static Stream<Operation> replacing() {
        return operations().filter(has("PATCH").or(has("PUT")));
    }

    static Stream<Operation> pages() {
        return operations().filter(operation -> operation.hasParameter("query", "cursor"));
    }

    static Stream<Operation> limited() {
        return operations().filter(operation -> operation.hasParameter("query", "limit"));
    }

    private static Predicate<Operation> has(String method) {
        return operation -> operation.method().equals(method);
    }

    @Test
    void everyKindOfOperationIsThere() {
        assertTrue(OPERATIONS.size() > 30, () -> "only " + OPERATIONS);
        for (var kind : List.of(withABody(), withAPathParameter(), reads(), posts(), patches(), pages())) {
            assertTrue(kind.findAny().isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void withoutATokenIs401(Operation operation) {
        problem(operation, operation.send(given(), operation.path(Map.of())), 401)
                .header("WWW-Authenticate", equalTo("Bearer"));
    }

    @Test
    void aTokenThatSomebodyElseSignedIs401(@TempDir Path folder) throws InvalidJwtException {
        var ours = STACK.issuer().token(LocalClient.of("walker-admin-agent").orElseThrow());
        var claims = new JwtConsumerBuilder()
                .setSkipAllValidators()
                .setSkipSignatureVerification()
                .build()
                .processToClaims(ours);
        try (var somebody = TokenIssuer.start(folder, "localhost", 0)) {
            var token = "Bearer " + somebody.sign(claims);
            for (var operation : OPERATIONS) {
                var forged = given().header("Authorization", token);

                problem(operation, operation.send(forged, operation.path(Map.of())), 401)
                        .header("WWW-Authenticate", containsString("invalid_token"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withAReadBody")
    void aBrokenBodyIs400(Operation operation) {
        invalid(operation, operation.call(request -> request.body("{"), operation.path(Map.of())))
                .body("errors.find { it.pointer == '#' }.code", equalTo("malformed_body"));
    }

    @ParameterizedTest
    @MethodSource("withAReadBody")
    void anUnknownMemberIs400(Operation operation) {
        invalid(
                        operation,
                        operation.call(
                                request -> request.body(operation.bodyWith("unknownMember", "1")),
                                operation.path(Map.of())))
                .body("errors.find { it.pointer == '#/unknownMember' }.code", equalTo("unknown_member"));
    }

    @ParameterizedTest
    @MethodSource("withABody")
    void aWrongMediaTypeIs415(Operation operation) {
        problem(
                operation,
                operation.call(request -> request.contentType("text/plain").body(NOTHING), operation.path(Map.of())),
                415);
    }

    @ParameterizedTest
    @MethodSource("patches")
    void aPatchOfAnotherMediaTypeIsToldWhichIsMeant(Operation operation) {
        problem(
                        operation,
                        operation.call(
                                request ->
                                        request.contentType("application/json").body(NOTHING),
                                operation.path(Map.of())),
                        415)
                .header("Accept-Patch", equalTo(operation.mediaType()));
    }

    @ParameterizedTest
    @MethodSource("withAReadBody")
    void anOversizedBodyIs413(Operation operation) {
        var oversized = operation.bodyWith("text", "x".repeat(operation.isForm() ? 26 * 1024 * 1024 : 1024 * 1024));

        var answer = operation.call(request -> request.body(oversized), operation.path(Map.of()));

        problem(operation, answer, 413).body("type", endsWith("/too-large"));
    }

    @ParameterizedTest
    @MethodSource("withAPathParameter")
    void aMalformedIdIs400AndNamed(Operation operation) {
        for (var parameter : operation.parameters("path")) {
            if (!Operation.canBeMalformed(parameter)) {
                continue;
            }
            var name = parameter.get("name").asText();
            var path = operation.path(Map.of(name, "Not_An_Id!"));

            invalid(operation, operation.call(request -> body(operation, request), path))
                    .body("errors.parameter", hasItem(name));
        }
    }

    @ParameterizedTest
    @MethodSource("reads")
    void anUnknownIdIs404(Operation operation) {
        problem(operation, operation.call(request -> request, operation.path(Map.of())), 404);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aForgedCursorIs400(Operation operation) {
        var path = operation.path(Map.of()) + "?cursor=Zm9yZ2Vk.c2lnbmF0dXJl";

        var answer = operation.call(request -> request, path);

        if (operation.parameters("path").isEmpty()) {
            invalid(operation, answer).body("errors.parameter", hasItem("cursor"));
        } else {
            problem(operation, answer, 404);
        }
    }

    @ParameterizedTest
    @MethodSource("limited")
    void aLimitOutOfBoundsIs400(Operation operation) {
        for (var limit : List.of("0", "201", "many")) {
            invalid(operation, operation.call(request -> request, operation.path(Map.of()) + "?limit=" + limit))
                    .body("errors.parameter", hasItem("limit"));
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void anUnknownQueryParameterIs400(Operation operation) {
        var path = operation.path(Map.of()) + "?unknownParameter=1";

        invalid(operation, operation.call(request -> body(operation, request), path))
                .body("errors.find { it.parameter == 'unknownParameter' }.code", equalTo("unknown_parameter"));
    }

    @ParameterizedTest
    @MethodSource("answeringInJson")
    void anAnswerThatIsNotGivenInThatFormIs406(Operation operation) {
        var answer = operation.call(request -> body(operation, request).accept("image/png"), operation.path(Map.of()));

        problem(operation, answer, 406);
    }

    @ParameterizedTest
    @MethodSource("posts")
    void everyPostTakesAnIdempotencyKey(Operation operation) {
        assertTrue(operation.hasParameter("header", "Idempotency-Key"));
        invalid(
                        operation,
                        operation.call(
                                request -> body(operation, request).header("Idempotency-Key", "\"\""),
                                operation.path(Map.of())))
                .body("errors.parameter", hasItem("Idempotency-Key"));
    }

    @ParameterizedTest
    @MethodSource("posts")
    void everyCreationCanBeTriedOut(Operation operation) {
        if (operation.isCreating()) {
            assertTrue(operation.hasParameter("query", "validateOnly"));
            assertTrue(operation.documents(204));
        }
        if (operation.hasParameter("query", "validateOnly")) {
            var path = operation.path(Map.of()) + "?validateOnly=perhaps";
            invalid(operation, operation.call(request -> body(operation, request), path))
                    .body("errors.parameter", hasItem("validateOnly"));
        }
    }

    @ParameterizedTest
    @MethodSource("replacing")
    void whatReplacesTakesTheVersionThatWasSeen(Operation operation) {
        assertTrue(operation.hasParameter("header", "If-Match"));
        assertTrue(operation.documents(412));
        assertTrue(operation.documents(428));
    }

    @ParameterizedTest
    @MethodSource("operations")
    void thePartnersShareIsToldWithEveryAnswer(Operation operation) {
        var kind = operation.method().equals("GET") ? "reads" : "writes";

        operation
                .call(request -> body(operation, request), operation.path(Map.of()) + "?unknownParameter=1")
                .then()
                .header("RateLimit-Policy", matchesPattern("\"" + kind + "\";q=\\d+;w=60"))
                .header("RateLimit", matchesPattern("\"" + kind + "\";r=\\d+;t=\\d+"))
                .header("Vary", equalTo("Authorization, Accept-Language"));
    }

    private static RequestSpecification body(Operation operation, RequestSpecification request) {
        return operation.hasBody() ? request.body(NOTHING) : request;
    }

    private static ValidatableResponse invalid(Operation operation, Response answer) {
        return problem(operation, answer, 400).body("type", endsWith("/invalid-request"));
    }

    /** A documented status and a well-formed problem. */
    private static ValidatableResponse problem(Operation operation, Response answer, int status) {
        assertEquals(status, answer.statusCode(), answer::asString);
        assertTrue(operation.documents(status), () -> status + " is not documented");
        return answer.then()
                .contentType("application/problem+json")
                .body("type", startsWith("https://partner-support.dev/problems/"))
                .body("status", equalTo(status))
                .body("title", not(equalTo("")))
                .body("instance", startsWith("/v1/"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body(not(containsString(":null")));
    }
}

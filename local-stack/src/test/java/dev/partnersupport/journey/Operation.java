package dev.partnersupport.journey;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** One operation of a served document, and the call to it. */
record Operation(Service service, String method, String path, JsonNode document, JsonNode components) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String BOUNDARY = "a-boundary";
    private static final List<String> CALLERS = List.of("walker-admin-agent", "operator-lead");

    static List<Operation> all() {
        return Arrays.stream(Service.values()).flatMap(Operation::of).toList();
    }

    private static Stream<Operation> of(Service service) {
        var served = given().get(service.address() + "/openapi?format=json");
        try {
            var document = JSON.readTree(served.asString());
            return document.get("paths").properties().stream()
                    .flatMap(path -> path.getValue().properties().stream()
                            .filter(operation -> operation.getValue().has("operationId"))
                            .map(operation -> new Operation(
                                    service,
                                    operation.getKey().toUpperCase(Locale.ROOT),
                                    path.getKey(),
                                    operation.getValue(),
                                    document.get("components"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return document.get("operationId").asText();
    }

    boolean isCreating() {
        return method.equals("POST") && document.get("responses").has("201");
    }

    boolean hasBody() {
        return document.has("requestBody");
    }

    boolean isForm() {
        return mediaType().startsWith("multipart/");
    }

    /** Whether its body is a file, of which nothing is looked at before it is worked off. */
    boolean isFile() {
        return mediaType().equals("application/x-ndjson");
    }

    /** Whether there are values that a path parameter can't have. */
    static boolean canBeMalformed(JsonNode parameter) {
        return parameter.at("/schema").has("pattern") || parameter.at("/schema").has("format");
    }

    /** A body with one member, a text, in the form that the operation takes. */
    String bodyWith(String name, String value) {
        return isForm()
                ? "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(BOUNDARY, name, value, BOUNDARY)
                : "{\"%s\": \"%s\"}".formatted(name, value);
    }

    String mediaType() {
        return document.at("/requestBody/content").fieldNames().next();
    }

    boolean documents(int status) {
        return document.get("responses").has(Integer.toString(status));
    }

    /** Its parameters of a kind (path, query, header) by name. */
    List<JsonNode> parameters(String in) {
        return Stream.ofNullable(document.get("parameters"))
                .flatMap(all -> all.valueStream())
                .map(parameter -> parameter.has("$ref")
                        ? components.at(parameter.get("$ref").asText().replace("#/components", ""))
                        : parameter)
                .filter(parameter -> parameter.get("in").asText().equals(in))
                .toList();
    }

    boolean hasParameter(String in, String name) {
        return parameters(in).stream()
                .anyMatch(parameter -> parameter.get("name").asText().equals(name));
    }

    /** Its path with a value for each parameter: the one given, or one that is well-formed and of nothing that exists. */
    String path(Map<String, String> given) {
        var filled = path;
        for (var parameter : parameters("path")) {
            var name = parameter.get("name").asText();
            var unknown =
                    isSlug(parameter) ? "no-such-thing" : UUID.randomUUID().toString();
            filled = filled.replace("{" + name + "}", given.getOrDefault(name, unknown));
        }
        return filled;
    }

    private static boolean isSlug(JsonNode parameter) {
        return parameter.at("/schema/pattern").asText().startsWith("^[a-z0-9-]");
    }

    /** The answer to the first caller who may call it at all. */
    Response call(UnaryOperator<RequestSpecification> request, String path) {
        return CALLERS.stream()
                .map(caller -> send(request.apply(as(caller)), path))
                .filter(answer -> answer.statusCode() != 403)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody may call " + this));
    }

    /** The answer to one caller, who sends nothing more than such a call must have. */
    Response callAs(String caller, String path) {
        return callAs(caller, path, hasBody() ? leastBody() : null);
    }

    Response callAs(String caller, String path, Map<String, String> headers) {
        return callAs(caller, path, hasBody() ? leastBody() : null, headers);
    }

    Response callAs(String caller, String path, String body) {
        return callAs(caller, path, body, Map.of());
    }

    /** @param headers that come with it, instead of those that such a call must have */
    Response callAs(String caller, String path, String body, Map<String, String> headers) {
        var request = as(caller, headers);
        return send(body == null ? request : request.body(body), path);
    }

    /** A body that its document accepts. */
    String leastBody() {
        if (isForm()) {
            return aFileWith("");
        }
        return isFile() ? "{}" : new SampleBody(components).of(bodySchema()).toString();
    }

    /** The body that its document shows. */
    String exampleBody() {
        var name = bodySchema().get("$ref").asText().replace("#/components", "");
        return components.at(name).at("/examples/0").toString();
    }

    /** The pointers of the members of its body that hold an id. */
    List<String> idsInBody() {
        return !hasBody() || isFile() ? List.of() : new SampleBody(components).ids(bodySchema());
    }

    /** A body that its document accepts, with an id in one place. */
    String bodyWithId(String pointer, String id) {
        return isForm()
                ? aFileWith("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(BOUNDARY, pointer.substring(1), id))
                : new SampleBody(components).with(bodySchema(), pointer, id).toString();
    }

    private static String aFileWith(String parts) {
        return parts
                + "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\na\r\n--%s--\r\n"
                        .formatted(BOUNDARY, BOUNDARY);
    }

    private JsonNode bodySchema() {
        return document.at("/requestBody/content").elements().next().get("schema");
    }

    Response send(RequestSpecification request, String path) {
        return request.urlEncodingEnabled(false).request(method, service.address() + path);
    }

    /** A caller with the media type of the body and, where one is asked for, a version. */
    private RequestSpecification as(String caller) {
        return as(caller, Map.of());
    }

    private RequestSpecification as(String caller, Map<String, String> headers) {
        var mediaType = hasBody() ? mediaType() : "application/json";
        var request = RunningStack.as(caller, 0)
                .config(config().encoderConfig(encoderConfig().encodeContentTypeAs(mediaType, ContentType.TEXT)))
                .headers(headers)
                .contentType(hasBody() && isForm() ? mediaType + "; boundary=" + BOUNDARY : mediaType);
        return method.equals("GET") || headers.containsKey("If-Match") || !hasParameter("header", "If-Match")
                ? request
                : request.header("If-Match", "*");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}

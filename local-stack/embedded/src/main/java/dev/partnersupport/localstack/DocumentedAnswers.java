package dev.partnersupport.localstack;

import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Holds every answer that a test receives to the document of the service that gave it: status, media type, headers and body. So
 * wire and document can't differ in anything that is tested at all.
 */
public final class DocumentedAnswers implements Filter {

    private static final String PROBLEM = "#/components/schemas/Problem";

    /** Headers of HTTP itself and of how browsers are to treat an answer, which say nothing of an operation. */
    private static final Set<String> OF_HTTP = Set.of(
            "allow",
            "cache-control",
            "connection",
            "content-encoding",
            "content-length",
            "content-security-policy",
            "content-type",
            "referrer-policy",
            "strict-transport-security",
            "transfer-encoding",
            "vary",
            "x-content-type-options",
            "x-frame-options");

    private DocumentedAnswers() {}

    /** From now on, for every call by REST Assured. */
    public static void demand() {
        RestAssured.replaceFiltersWith(new DocumentedAnswers());
    }

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        var response = context.next(request, expected);
        var address = URI.create(request.getURI()).normalize();
        var path = Objects.toString(address.getRawPath(), "").replaceFirst("/$", "");
        if (path.startsWith("/v1/") && !request.getMethod().equals("OPTIONS")) {
            var faults = faults(ServedDocument.of(address), request.getMethod(), path, response);
            if (!faults.isEmpty()) {
                throw new AssertionError("%s %s was answered with %d, which is not as documented: %s%n%s"
                        .formatted(request.getMethod(), path, response.statusCode(), faults, response.asString()));
            }
        }
        return response;
    }

    private static List<String> faults(ServedDocument document, String method, String path, Response response) {
        var operation = document.operation(method, path);
        if (operation.isEmpty()) {
            return response.statusCode() < 400
                    ? List.of("there is no such operation")
                    : document.faults(PROBLEM, response.asString());
        }
        var documented = operation.get().get("responses").get(Integer.toString(response.statusCode()));
        return documented == null
                ? List.of("no such status")
                : faults(document, document.resolve(documented), response, !method.equals("HEAD"));
    }

    private static List<String> faults(
            ServedDocument document, JsonNode documented, Response response, boolean hasBody) {
        var faults = new ArrayList<String>();
        var headers = documented.path("headers");
        var named = headers.propertyNames().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        response.headers().asList().stream()
                .map(Header::getName)
                .filter(name -> !OF_HTTP.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> !named.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> faults.add("header " + name));
        headers.properties().stream()
                .filter(header ->
                        document.resolve(header.getValue()).path("required").asBoolean())
                .filter(header -> !response.headers().hasHeaderWithName(header.getKey()))
                .forEach(header -> faults.add("no header " + header.getKey()));
        if (hasBody) {
            faults.addAll(faultsOfBody(document, documented, response));
        }
        return faults;
    }

    private static List<String> faultsOfBody(ServedDocument document, JsonNode documented, Response response) {
        var content = documented.path("content");
        if (content.isMissingNode()) {
            return response.asByteArray().length == 0 ? List.of() : List.of("a body");
        }
        if (content.has("*/*")) {
            return List.of();
        }
        var mediaType = response.contentType().replaceFirst(";.*", "");
        return content.has(mediaType)
                ? document.faults(content.get(mediaType).at("/schema/$ref").asString(), response.asString())
                : List.of("media type " + mediaType);
    }
}

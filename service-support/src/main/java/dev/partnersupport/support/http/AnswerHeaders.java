package dev.partnersupport.support.http;

import dev.partnersupport.contract.paging.Page;
import dev.partnersupport.contract.wire.Identified;
import dev.partnersupport.contract.wire.Versioned;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Makes the headers that follow from a body: ETag, Location, Link, and 304 where the caller has it already. Addresses are
 * relative, since nothing here knows under which name the caller reached the service.
 */
@Singleton
class AnswerHeaders {

    private final Answer answer;
    private final CurrentVertxRequest http;

    AnswerHeaders(Answer answer, CurrentVertxRequest http) {
        this.answer = answer;
        this.http = http;
    }

    @ServerResponseFilter
    void headers(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.VARY, "Authorization, Accept-Language");
        if (response.getStatus() >= 400) {
            return;
        }
        if (answer.isOnlyValidated()) {
            response.setStatus(204);
            response.setEntity(null);
            response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
            return;
        }
        if (answer.isCreated()) {
            response.setStatus(201);
        }
        if (answer.isReplayed()) {
            response.getHeaders().putSingle("Idempotency-Replayed", true);
        }
        var body = response.getEntity();
        if (response.getStatus() == 201
                && body instanceof Identified made
                && request.getMethod().equals(HttpMethod.POST)) {
            var path = http.getCurrent().normalizedPath().replaceFirst("/$", "");
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path + "/" + made.id());
        }
        if (body instanceof Page page && page.nextCursor() != null) {
            response.getHeaders().add(HttpHeaders.LINK, "<" + next(page.nextCursor()) + ">; rel=\"next\"");
        }
        if (body instanceof Versioned versioned) {
            tag(request, response, versioned);
        }
    }

    /** The same list from a cursor on; made of what was asked, since what the framework builds asks for a host. */
    private String next(String cursor) {
        var asked = http.getCurrent().request();
        var others = Arrays.stream(Objects.requireNonNullElse(asked.query(), "").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("cursor="));
        return http.getCurrent().normalizedPath() + "?"
                + Stream.concat(others, Stream.of("cursor=" + cursor)).collect(Collectors.joining("&"));
    }

    /** Whether one of a header's tags, quoted or bare, is this version's. */
    static boolean names(String header, long version) {
        return Arrays.stream(header.split(","))
                .map(tag -> tag.strip().replaceFirst("^\"(.*)\"$", "$1"))
                .anyMatch(Long.toString(version)::equals);
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext response, Versioned body) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + body.version() + "\"");
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null
                && body.followsItsVersion()
                && request.getMethod().equals(HttpMethod.GET)
                && (known.strip().equals("*") || names(known.replace("W/", ""), body.version()))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}

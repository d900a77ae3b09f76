package dev.partnersupport.support.http;

import dev.partnersupport.contract.paging.Page;
import dev.partnersupport.contract.wire.Identified;
import dev.partnersupport.contract.wire.Versioned;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Makes the headers that follow from a body: ETag, Location, Link, and 304 where the caller has it already. Addresses are
 * relative, since nothing here knows under which name the caller reached the service.
 */
@Singleton
class EntityTags {

    private final Answer answer;

    EntityTags(Answer answer) {
        this.answer = answer;
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
            var path = request.getUriInfo().getRequestUri().getRawPath();
            response.getHeaders().putSingle(HttpHeaders.LOCATION, path + "/" + made.id());
        }
        if (body instanceof Page page && page.nextCursor() != null) {
            var next = request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.nextCursor());
            var address = next.build();
            response.getHeaders()
                    .putSingle(
                            HttpHeaders.LINK,
                            "<" + address.getRawPath() + "?" + address.getRawQuery() + ">; rel=\"next\"");
        }
        if (body instanceof Versioned versioned) {
            tag(request, response, versioned);
        }
    }

    /** Whether one of a header's tags, quoted, weak or bare, is this version's. */
    static boolean names(String header, long version) {
        return Arrays.stream(header.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""))
                .anyMatch(Long.toString(version)::equals);
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext response, Versioned body) {
        response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + body.version() + "\"");
        var known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null
                && body.followsItsVersion()
                && request.getMethod().equals(HttpMethod.GET)
                && (known.strip().equals("*") || names(known, body.version()))) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }
}

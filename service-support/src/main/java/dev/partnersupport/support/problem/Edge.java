package dev.partnersupport.support.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.problem.Problem;
import dev.partnersupport.support.text.Texts;
import dev.partnersupport.support.trace.Trace;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Refuses what names no host, since nothing behind this could build an address and would fail after it has done its work; an
 * address with raw text in it, which would be read as other text, or with matrix parameters, which
 * nobody here has and which hide what it leads to; and two hosts or tokens, of which others would believe the other. What
 * reads has no body, so the media type that some clients name all the same is passed over.
 */
@Singleton
class Edge {

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final int BEFORE_THE_SERVERS_OWN = -10_000;
    private static final int AFTER_THE_TRACE_HAS_BEGUN = 900;

    private final ObjectMapper json;
    private final Texts texts;

    Edge(ObjectMapper json, Texts texts) {
        this.json = json;
        this.texts = texts;
    }

    void watch(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_TRACE_HAS_BEGUN);
    }

    /** What the router itself can't read, such as a malformed Host. */
    void watch(@Observes Router router) {
        router.route().order(BEFORE_THE_SERVERS_OWN).failureHandler(exchange -> {
            if (exchange.statusCode() == ProblemType.INVALID_REQUEST.status()) {
                refuse(exchange);
            } else {
                exchange.next();
            }
        });
    }

    private void check(RoutingContext exchange) {
        var host = exchange.request().authority();
        if (host != null
                && host.host() != null
                && isAscii(exchange.request().uri())
                && !exchange.request().path().contains(";")
                && isGivenOnce(exchange, HttpHeaders.HOST)
                && isGivenOnce(exchange, HttpHeaders.AUTHORIZATION)) {
            if (READING.contains(exchange.request().method())) {
                exchange.request().headers().remove(HttpHeaders.CONTENT_TYPE);
            }
            exchange.next();
        } else {
            refuse(exchange);
        }
    }

    /** Somebody before this service may have looked at another one of them. */
    private static boolean isGivenOnce(RoutingContext exchange, CharSequence header) {
        return exchange.request().headers().getAll(header).size() <= 1;
    }

    private static boolean isAscii(String address) {
        return address.chars().allMatch(character -> character < 128);
    }

    private void refuse(RoutingContext exchange) {
        var type = ProblemType.INVALID_REQUEST;
        var problem = new Problem(
                type.uri(),
                texts.of(type.titleKey()),
                type.status(),
                null,
                exchange.normalizedPath(),
                Trace.current().orElse(null),
                null,
                null,
                null);
        exchange.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(text(problem));
    }

    private String text(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

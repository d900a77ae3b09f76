package dev.partnersupport.support.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.problem.Problem;
import dev.partnersupport.support.text.Texts;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Refuses a body that says it is too large before anything reads it; the server's own refusal would have no body. */
@Singleton
class Edge {

    private static final int BEFORE_THE_SERVERS_OWN = -10;

    private final ObjectMapper json;
    private final Texts texts;
    private final long largestBody;

    Edge(
            ObjectMapper json,
            Texts texts,
            @ConfigProperty(name = "partner-support.largest-body") MemorySize largestBody) {
        this.json = json;
        this.texts = texts;
        this.largestBody = largestBody.asLongValue();
    }

    void watch(@Observes Router router) {
        router.route().order(BEFORE_THE_SERVERS_OWN).handler(this::check);
    }

    private void check(RoutingContext exchange) {
        var length = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || length.length() < 19 && Long.parseLong(length) <= largestBody) {
            exchange.next();
            return;
        }
        var type = ProblemType.TOO_LARGE;
        var problem = new Problem(
                type.uri(),
                texts.of(type.titleKey()),
                type.status(),
                null,
                exchange.request().path(),
                null,
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

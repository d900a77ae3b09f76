package dev.partnersupport.support.http;

import dev.partnersupport.support.problem.Refusal;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * Bounds how much of a replica is at work at the same time, for one partner and for all, so that nobody who is slow on purpose takes
 * the threads of the others. A file on its way counts as several requests, since it takes longer and more memory.
 */
@Singleton
class InProgress {

    private static final int FILE = 5;
    private static final Duration WAIT = Duration.ofSeconds(1);

    private final Owner owner;
    private final CurrentVertxRequest http;
    private final int mostOfOne;
    private final Semaphore ofAll;
    private final ConcurrentHashMap<String, Integer> ofEach = new ConcurrentHashMap<>();

    InProgress(
            Owner owner,
            CurrentVertxRequest http,
            @ConfigProperty(name = "partner-support.in-progress.of-a-partner") int mostOfOne,
            @ConfigProperty(name = "partner-support.in-progress.of-all") int mostOfAll) {
        this.owner = owner;
        this.http = http;
        this.mostOfOne = mostOfOne;
        this.ofAll = new Semaphore(mostOfAll);
    }

    @ServerRequestFilter(preMatching = true)
    void begin(ContainerRequestContext request) {
        var whose = owner.current();
        if (whose.isEmpty()) {
            return;
        }
        var weight = weight(http.getCurrent());
        if (!take(whose.get(), weight)) {
            throw Refusal.tooManyRequests(WAIT);
        }
        if (!ofAll.tryAcquire(weight)) {
            give(whose.get(), weight);
            throw Refusal.tooManyRequests(WAIT);
        }
        // Not when the connection ends: the work may still go on then
        CurrentRequestManager.get().registerCompletionCallback(failure -> {
            give(whose.get(), weight);
            ofAll.release(weight);
        });
    }

    private boolean take(String whose, int weight) {
        var taken = ofEach.merge(whose, weight, Integer::sum);
        if (taken > mostOfOne) {
            give(whose, weight);
            return false;
        }
        return true;
    }

    private void give(String whose, int weight) {
        ofEach.computeIfPresent(whose, (owner, taken) -> taken == weight ? null : taken - weight);
    }

    private static int weight(RoutingContext exchange) {
        var type = Objects.requireNonNullElse(exchange.request().getHeader(HttpHeaders.CONTENT_TYPE), "")
                .toLowerCase(Locale.ROOT);
        var isFile = type.startsWith("multipart/")
                || type.startsWith("application/x-ndjson")
                || type.startsWith("text/csv")
                || exchange.normalizedPath().replaceFirst("/$", "").endsWith("/content");
        return isFile ? FILE : 1;
    }
}

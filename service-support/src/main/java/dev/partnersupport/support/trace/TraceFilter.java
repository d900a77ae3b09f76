package dev.partnersupport.support.trace;

import io.quarkus.vertx.http.runtime.filters.Filters;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Begins the trace before anything else, authentication included, so that every refusal has one. */
@Singleton
class TraceFilter {

    private static final int BEFORE_AUTHENTICATION = 1000;

    void register(@Observes Filters filters) {
        filters.register(
                exchange -> {
                    Trace.begin(exchange.request().getHeader("traceparent"));
                    exchange.next();
                },
                BEFORE_AUTHENTICATION);
    }
}

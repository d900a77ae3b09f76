package dev.partnersupport.support.http;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

@Singleton
class TraceFilter {

    @ServerRequestFilter(preMatching = true)
    void begin(ContainerRequestContext request) {
        Trace.begin(request.getHeaderString("traceparent"));
    }
}

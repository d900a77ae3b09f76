package dev.partnersupport.support.request;

import dev.partnersupport.support.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Refuses a body that says it is too large before anything reads it; one that does not say so is read up to the bound. */
@Singleton
class LargeBodies {

    private final long largest;

    LargeBodies(@ConfigProperty(name = "partner-support.largest-body") MemorySize largest) {
        this.largest = largest.asLongValue();
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (length != null && (length.length() > 18 || Long.parseLong(length) > largest)) {
            throw Refusal.tooLarge();
        }
    }

    /** Nobody reads the rest. */
    @ServerResponseFilter
    void hangUp(ContainerResponseContext response) {
        if (response.getStatus() == 413) {
            response.getHeaders().putSingle("Connection", "close");
        }
    }
}

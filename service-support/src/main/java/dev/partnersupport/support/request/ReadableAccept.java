package dev.partnersupport.support.request;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** An Accept that can't be read is found out before anything is done: the answer to what was done could not be written. */
@Singleton
class ReadableAccept {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            throw new NotAcceptableException();
        }
    }
}

package dev.partnersupport.support.request;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Media types that can't be read are found out before anything is done with them. */
@Singleton
class ReadableTypes {

    /** The answer to what was done could not be written. */
    @ServerRequestFilter
    void checkAccept(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            throw new NotAcceptableException();
        }
    }

    @ServerRequestFilter(preMatching = true)
    void checkContentType(ContainerRequestContext request) {
        var type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        try {
            if (type != null && MediaType.valueOf(type).getSubtype().isEmpty()) {
                throw new NotSupportedException();
            }
        } catch (IllegalArgumentException e) {
            throw new NotSupportedException();
        }
    }
}

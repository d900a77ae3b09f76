package dev.partnersupport.support.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No control characters in paths and parameters, which the database could not even keep, and no unreadable Accept. */
@Singleton
class CleanRequest {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        uri.getQueryParameters().values().forEach(values -> values.forEach(CleanRequest::refuseControls));
        uri.getPathParameters().values().forEach(values -> values.forEach(CleanRequest::refuseControls));
        refuseUnreadableAccept(request);
    }

    /** Found out here, before anything is done: otherwise the answer to what was done could not be written. */
    private static void refuseUnreadableAccept(ContainerRequestContext request) {
        try {
            request.getAcceptableMediaTypes();
        } catch (IllegalArgumentException e) {
            throw new NotAcceptableException();
        }
    }

    private static void refuseControls(String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new Problems.MalformedParameter(value);
        }
    }
}

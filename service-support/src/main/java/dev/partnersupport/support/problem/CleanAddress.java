package dev.partnersupport.support.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** No control characters in paths and parameters: the database could not even keep all of them. */
@Singleton
class CleanAddress {

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        uri.getQueryParameters().values().forEach(values -> values.forEach(CleanAddress::refuseControls));
        uri.getPathParameters().values().forEach(values -> values.forEach(CleanAddress::refuseControls));
    }

    private static void refuseControls(String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new Problems.MalformedParameter(value);
        }
    }
}

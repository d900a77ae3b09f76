package dev.partnersupport.support.caller;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whoever shows no token learns nothing else about the request: neither its path nor its media type is looked at. */
@Singleton
class TokenFirst {

    private static final int BEFORE_THE_OTHERS = 0;

    private final SecurityIdentity identity;

    TokenFirst(SecurityIdentity identity) {
        this.identity = identity;
    }

    @ServerRequestFilter(preMatching = true, priority = BEFORE_THE_OTHERS)
    void check(ContainerRequestContext request) {
        if (identity.isAnonymous() && request.getUriInfo().getPath().startsWith("/v1/")) {
            throw new UnauthorizedException();
        }
    }
}

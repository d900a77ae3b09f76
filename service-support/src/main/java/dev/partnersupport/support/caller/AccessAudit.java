package dev.partnersupport.support.caller;

import dev.partnersupport.contract.caller.Side;
import dev.partnersupport.support.route.Routes;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Writes a line of the category {@value #CATEGORY} for every access that was refused (401, 403, 404), and where it is wanted for what
 * the operator reads. It names routes and ids only: whatever could be something else, such as a name, is left out.
 */
@Singleton
class AccessAudit {

    static final String CATEGORY = "dev.partnersupport.audit";

    private static final Logger LOG = Logger.getLogger(CATEGORY);
    private static final int BEFORE_AUTHENTICATION = 950;
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Set<Integer> REFUSED = Set.of(401, 403, 404);
    private static final Pattern IDS = Pattern.compile("[A-Za-z0-9_.:|-]{1,255}");
    private static final String LEFT_OUT = "?";

    private final Routes routes;
    private final boolean refusals;
    private final boolean operatorReads;

    AccessAudit(
            Routes routes,
            @ConfigProperty(name = "partner-support.audit.refusals") boolean refusals,
            @ConfigProperty(name = "partner-support.audit.operator-reads") boolean operatorReads) {
        this.routes = routes;
        this.refusals = refusals;
        this.operatorReads = operatorReads;
    }

    void watch(@Observes Filters filters) {
        filters.register(
                exchange -> {
                    exchange.addEndHandler(sent -> tell(exchange));
                    exchange.next();
                },
                BEFORE_AUTHENTICATION);
    }

    private void tell(RoutingContext exchange) {
        if (!exchange.normalizedPath().startsWith("/v1/")) {
            return;
        }
        var status = exchange.response().getStatusCode();
        if (refusals && REFUSED.contains(status)) {
            tell("refused", status, exchange, caller(exchange));
        } else if (operatorReads
                && status < 400
                && READS.contains(exchange.request().method())) {
            var caller = caller(exchange);
            if (caller.filter(by -> by.side() == Side.OPERATOR).isPresent()) {
                tell("operator_read", status, exchange, caller);
            }
        }
    }

    private void tell(String what, int status, RoutingContext exchange, Optional<Caller> caller) {
        LOG.infof(
                "%s status=%d method=%s path=%s caller=%s partner=%s",
                what,
                status,
                METHODS.contains(exchange.request().method().name())
                        ? exchange.request().method()
                        : LEFT_OUT,
                routes.shown(exchange.normalizedPath()).orElse(LEFT_OUT),
                caller.map(by -> ids(by.id())).orElse("-"),
                caller.map(Caller::partnerId).map(AccessAudit::ids).orElse("-"));
    }

    private static Optional<Caller> caller(RoutingContext exchange) {
        return exchange.user() instanceof QuarkusHttpUser user
                        && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token
                ? Callers.of(token)
                : Optional.empty();
    }

    private static String ids(String text) {
        return IDS.matcher(text).matches() ? text : LEFT_OUT;
    }
}

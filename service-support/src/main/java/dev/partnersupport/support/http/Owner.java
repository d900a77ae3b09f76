package dev.partnersupport.support.http;

import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.caller.Callers;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Whose share a request is counted to: a partner as a whole; of the operator, and of those whose token makes no sense, each for itself. */
@Singleton
class Owner {

    private final SecurityIdentity identity;
    private final Callers callers;

    Owner(SecurityIdentity identity, Callers callers) {
        this.identity = identity;
        this.callers = callers;
    }

    /** Empty without a token. */
    Optional<String> current() {
        if (identity.isAnonymous()) {
            return Optional.empty();
        }
        return Optional.of(callers.find()
                .filter(Caller::isPartner)
                .map(partner -> "partner " + partner.partnerId())
                .orElseGet(() -> "caller " + identity.getPrincipal().getName()));
    }
}

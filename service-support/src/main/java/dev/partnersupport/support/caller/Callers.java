package dev.partnersupport.support.caller;

import dev.partnersupport.contract.caller.Group;
import dev.partnersupport.contract.caller.Right;
import dev.partnersupport.contract.caller.Side;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Finds the caller of the request at hand. */
@ApplicationScoped
public class Callers {

    private static final String PARTNER_CLAIM = "partner_id";
    /** Ids are the identity provider's, so only what could be nobody's is refused. */
    private static final Predicate<String> PARTNER = ofAtMost(128);

    /** Of a subject or a name. */
    private static final Predicate<String> READABLE = ofAtMost(255);

    private final SecurityIdentity identity;

    Callers(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller of this request; only where the endpoint asks for a right. */
    public Caller current() {
        return find().orElseThrow(() -> new IllegalStateException("There is no caller here"));
    }

    /** Empty outside of a request, without a token, and for a token whose groups and partner contradict each other. */
    public Optional<Caller> find() {
        if (!Arc.container().requestContext().isActive() || identity.isAnonymous()) {
            return Optional.empty();
        }
        return of((JsonWebToken) identity.getPrincipal());
    }

    static Optional<Caller> of(JsonWebToken token) {
        var groups = groups(token).collect(Collectors.toSet());
        var sides = groups.stream().map(Group::side).distinct().toList();
        var subject = Optional.ofNullable(token.getSubject()).filter(READABLE);
        if (sides.size() != 1 || subject.isEmpty()) {
            return Optional.empty();
        }
        var side = sides.get(0);
        var partner = text(token, PARTNER_CLAIM);
        if (side == Side.PARTNER ? partner == null || !PARTNER.test(partner) : token.containsClaim(PARTNER_CLAIM)) {
            return Optional.empty();
        }
        var rights = groups.stream().flatMap(group -> Right.of(group).stream()).collect(Collectors.toUnmodifiableSet());
        var name = Optional.ofNullable(text(token, "name")).filter(READABLE).orElse(subject.get());
        return Optional.of(new Caller(subject.get(), name, side, partner, rights));
    }

    private static Predicate<String> ofAtMost(int length) {
        return Pattern.compile("(?!\\s)[^\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}]{1," + length + "}(?<!\\s)")
                .asMatchPredicate();
    }

    private static String text(JsonWebToken token, String claim) {
        return token.getClaim(claim) instanceof String text ? text : null;
    }

    private static Stream<Group> groups(JsonWebToken token) {
        return Stream.ofNullable(token.getGroups()).flatMap(Set::stream).flatMap(claim -> Group.of(claim).stream());
    }
}

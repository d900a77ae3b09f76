package dev.partnersupport.support.http;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.partnersupport.support.problem.Refusal;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * A partner's share of a replica's time, reads and writes apart; of the operator each representative has its own. Told by the
 * headers of draft-ietf-httpapi-ratelimit-headers.
 */
@Singleton
class RateLimits {

    private static final String POLICY = "RateLimit-Policy";
    private static final String STATE = "RateLimit";
    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private final Owner owner;
    private final Limit reads;
    private final Limit writes;

    RateLimits(
            Owner owner,
            @ConfigProperty(name = "partner-support.rate-limit.reads-per-minute") long reads,
            @ConfigProperty(name = "partner-support.rate-limit.writes-per-minute") long writes) {
        this.owner = owner;
        this.reads = Limit.of("reads", reads);
        this.writes = Limit.of("writes", writes);
    }

    @ServerRequestFilter(preMatching = true)
    void count(ContainerRequestContext request) {
        var whose = owner.current();
        if (whose.isEmpty()) {
            return;
        }
        var limit = READS.contains(request.getMethod()) ? reads : writes;
        var probe = limit.take(whose.get());
        request.setProperty(POLICY, limit.policy());
        request.setProperty(STATE, limit.state(probe));
        if (!probe.isConsumed()) {
            throw Refusal.tooManyRequests(ceiling(probe.getNanosToWaitForRefill()));
        }
    }

    @ServerResponseFilter
    void tell(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getProperty(STATE) != null) {
            response.getHeaders().putSingle(POLICY, request.getProperty(POLICY));
            response.getHeaders().putSingle(STATE, request.getProperty(STATE));
        }
    }

    private static Duration ceiling(long nanos) {
        return Duration.ofSeconds(Duration.ofNanos(nanos).plusNanos(999_999_999).toSeconds());
    }

    /** One kind of request; a bucket that nobody drew from for a window is full, and so forgotten. */
    private record Limit(String name, long most, LoadingCache<String, Bucket> buckets) {

        static Limit of(String name, long most) {
            return new Limit(
                    name,
                    most,
                    Caffeine.newBuilder()
                            .expireAfterAccess(WINDOW)
                            .build(owner -> Bucket.builder()
                                    .addLimit(share -> share.capacity(most).refillGreedy(most, WINDOW))
                                    .build()));
        }

        ConsumptionProbe take(String owner) {
            return buckets.get(owner).tryConsumeAndReturnRemaining(1);
        }

        String policy() {
            return String.format(Locale.ROOT, "\"%s\";q=%d;w=%d", name, most, WINDOW.toSeconds());
        }

        String state(ConsumptionProbe probe) {
            var untilFull = ceiling(probe.getNanosToWaitForReset()).toSeconds();
            return String.format(Locale.ROOT, "\"%s\";r=%d;t=%d", name, probe.getRemainingTokens(), untilFull);
        }
    }
}

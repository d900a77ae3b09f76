package dev.partnersupport.support.endpoint;

import dev.partnersupport.contract.wire.Sunset;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of the answers of an operation that is to end since when it is deprecated, until when it works, and where to read of it; of refusals not. */
@Singleton
class SunsetHeaders {

    private static final String POLICY = "<https://partner-support.dev/versions-and-deprecation>; rel=\"deprecation\"";

    private static final DateTimeFormatter HTTP_DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US);

    private final Map<Method, Optional<Sunset>> known = new ConcurrentHashMap<>();

    @ServerResponseFilter
    void headers(ResourceInfo resource, ContainerResponseContext response) {
        if (response.getStatus() < 400 && resource.getResourceMethod() != null) {
            known.computeIfAbsent(resource.getResourceMethod(), SunsetHeaders::sunset)
                    .ifPresent(sunset -> {
                        response.getHeaders()
                                .putSingle(
                                        "Deprecation",
                                        "@" + startOf(sunset.since()).getEpochSecond());
                        response.getHeaders()
                                .putSingle(
                                        "Sunset",
                                        HTTP_DATE.format(startOf(sunset.until()).atOffset(ZoneOffset.UTC)));
                        response.getHeaders().add(HttpHeaders.LINK, POLICY);
                    });
        }
    }

    private static Optional<Sunset> sunset(Method implementation) {
        return ContractOperation.of(implementation)
                .map(operation -> operation.getAnnotation(Sunset.class))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static Instant startOf(String day) {
        return LocalDate.parse(day).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}

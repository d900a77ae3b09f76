package dev.partnersupport.support.request;

import dev.partnersupport.support.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Refuses a body that says it is too large before anything reads it; one that does not say so is read up to the bound. */
@Singleton
class LargeBodies {

    /** What a form has beside its files. */
    static final long AROUND_FILES = 64 * 1024;

    private final long largest;
    private final long largestForm;

    LargeBodies(
            @ConfigProperty(name = "partner-support.largest-body") MemorySize largest,
            @ConfigProperty(name = "partner-support.largest-upload") MemorySize largestUpload) {
        this.largest = largest.asLongValue();
        largestForm = largestUpload.asLongValue() + AROUND_FILES;
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        var type = Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.CONTENT_TYPE), "");
        var isForm = type.toLowerCase(Locale.ROOT).startsWith(MediaType.MULTIPART_FORM_DATA);
        var most = isForm ? largestForm : largest;
        if (length != null && (length.length() > 18 || Long.parseLong(length) > most)) {
            throw Refusal.tooLarge();
        }
    }

    /** Nobody reads the rest. */
    @ServerResponseFilter
    void hangUp(ContainerResponseContext response) {
        if (response.getStatus() == 413) {
            response.getHeaders().putSingle("Connection", "close");
        }
    }
}

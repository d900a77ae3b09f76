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
    private final long largestImport;

    LargeBodies(
            @ConfigProperty(name = "partner-support.largest-body") MemorySize largest,
            @ConfigProperty(name = "partner-support.largest-upload") MemorySize largestUpload,
            @ConfigProperty(name = "partner-support.largest-import") MemorySize largestImport) {
        this.largest = largest.asLongValue();
        this.largestImport = largestImport.asLongValue();
        largestForm = largestUpload.asLongValue() + AROUND_FILES;
    }

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        var length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        var most = most(Objects.requireNonNullElse(request.getHeaderString(HttpHeaders.CONTENT_TYPE), "")
                .toLowerCase(Locale.ROOT));
        if (length != null && (length.length() > 18 || Long.parseLong(length) > most)) {
            throw Refusal.tooLarge();
        }
    }

    private long most(String type) {
        if (type.startsWith(MediaType.MULTIPART_FORM_DATA)) {
            return largestForm;
        }
        return type.startsWith("application/x-ndjson") || type.startsWith("text/csv") ? largestImport : largest;
    }

    /** Nobody reads the rest. */
    @ServerResponseFilter
    void hangUp(ContainerResponseContext response) {
        if (response.getStatus() == 408 || response.getStatus() == 413) {
            response.getHeaders().putSingle("Connection", "close");
        }
    }
}

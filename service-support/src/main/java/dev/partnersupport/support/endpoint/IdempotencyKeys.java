package dev.partnersupport.support.endpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.http.Answer;
import dev.partnersupport.support.problem.Findings;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Does what a POST asks for once per {@code Idempotency-Key} of a partner, whoever of it sends, on however many replicas: the
 * answer is kept in the transaction of the effect, and sent again to those who come later. Refusals are not kept.
 */
@ApplicationScoped
class IdempotencyKeys {

    private static final String HEADER = "Idempotency-Key";
    private static final int LONGEST = 255;

    private final CurrentVertxRequest request;
    private final Callers callers;
    private final Findings findings;
    private final KeptAnswers kept;
    private final Answer answer;
    private final ObjectMapper json;

    IdempotencyKeys(
            CurrentVertxRequest request,
            Callers callers,
            Findings findings,
            KeptAnswers kept,
            Answer answer,
            ObjectMapper json) {
        this.request = request;
        this.callers = callers;
        this.findings = findings;
        this.kept = kept;
        this.answer = answer;
        this.json = json;
    }

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        given().filter(key -> key.isEmpty()
                        || key.length() > LONGEST
                        || http().headers().getAll(HEADER).size() > 1)
                .ifPresent(key -> findings.in(HEADER, "malformed_value"));
    }

    /** The key of a POST, quoted or bare. */
    Optional<String> given() {
        return Optional.ofNullable(http().getHeader(HEADER))
                .filter(key -> http().method() == HttpMethod.POST)
                .map(key -> key.strip().replaceFirst("^\"(.*)\"$", "$1"));
    }

    /**
     * Does it, or answers what was answered the first time.
     *
     * @param arguments what was asked for
     * @param answers the type of the answer
     */
    @Transactional(rollbackOn = Exception.class)
    Object once(String key, List<?> arguments, Class<?> answers, Callable<?> operation) throws Exception {
        var partner = callers.current().partnerId();
        var fingerprint = fingerprint(arguments);
        var first = kept.find(partner, key);
        if (first.isPresent()) {
            if (!MessageDigest.isEqual(first.get().fingerprint(), fingerprint)) {
                throw Refusal.keyReused();
            }
            answer.replayed();
            return read(first.get().answer(), answers);
        }
        var made = operation.call();
        kept.keep(partner, key, fingerprint, json.writeValueAsString(made));
        return made;
    }

    private byte[] fingerprint(List<?> arguments) throws JsonProcessingException {
        var asked = json.writer(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).writeValueAsString(arguments);
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((http().method() + " " + http().path() + "\n" + asked).getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tolerant, since it may have been written by the version before this one. */
    private Object read(String answer, Class<?> type) {
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A kept answer can't be read any more", e);
        }
    }

    private HttpServerRequest http() {
        return request.getCurrent().request();
    }
}

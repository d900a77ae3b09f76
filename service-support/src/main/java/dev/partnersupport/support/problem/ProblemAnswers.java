package dev.partnersupport.support.problem;

import dev.partnersupport.contract.problem.Problem;
import dev.partnersupport.contract.problem.Problem.FieldError;
import dev.partnersupport.contract.wire.MergePatch;
import dev.partnersupport.support.route.Routes;
import dev.partnersupport.support.text.Texts;
import dev.partnersupport.support.trace.Trace;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.logging.Logger;

/** Writes problems. */
@Singleton
class ProblemAnswers {

    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");
    private static final int RETRY_SECONDS = 1;
    private static final Logger LOG = Logger.getLogger(ProblemAnswers.class);

    private final Texts texts;
    private final CurrentVertxRequest request;
    private final Routes routes;

    ProblemAnswers(Texts texts, CurrentVertxRequest request, Routes routes) {
        this.texts = texts;
        this.request = request;
        this.routes = routes;
    }

    Response of(Refusal refusal) {
        var errors = refusal.reasons().stream()
                .map(reason -> new FieldError(
                        reason.pointer(),
                        reason.parameter(),
                        reason.code(),
                        texts.of("reason." + reason.code(), reason.arguments().toArray())))
                .toList();
        var answer = answer(refusal.type(), errors, refusal);
        refusal.retryAfter().ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        return answer.build();
    }

    Response of(ProblemType type) {
        return of(type, List.of());
    }

    Response of(ProblemType type, List<FieldError> errors) {
        return answer(type, errors, null).build();
    }

    /** With the headers that HTTP wants with this status. */
    Response of(Response refused) {
        var answer = answer(ProblemType.of(refused.getStatus()), List.of(), null);
        refused.getHeaders().forEach((name, values) -> {
            if (!HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        var called = request.getCurrent().request();
        if (refused.getStatus() == 405) {
            answer.header(HttpHeaders.ALLOW, routes.allowed(request.getCurrent().normalizedPath()));
        }
        if (refused.getStatus() == 415 && called.method() == HttpMethod.PATCH) {
            answer.header("Accept-Patch", MergePatch.MEDIA_TYPE);
        }
        return answer.status(refused.getStatus()).build();
    }

    Response unauthenticated(boolean tokenWasGiven) {
        forgetChallenge();
        return answer(ProblemType.UNAUTHENTICATED, List.of(), null)
                .header(HttpHeaders.WWW_AUTHENTICATE, tokenWasGiven ? "Bearer error=\"invalid_token\"" : "Bearer")
                .build();
    }

    Response forbidden() {
        return answer(ProblemType.FORBIDDEN, List.of(), null)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"")
                .build();
    }

    Response unavailable() {
        forgetChallenge();
        return answer(ProblemType.UNAVAILABLE, List.of(), null)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    /** Proactive authentication sets one before it is known what the answer will be. */
    private void forgetChallenge() {
        request.getCurrent().response().headers().remove(HttpHeaders.WWW_AUTHENTICATE);
    }

    void fill(ContainerResponseContext response) {
        response.setEntity(problem(ProblemType.of(response.getStatus()), List.of(), null), null, PROBLEM_JSON);
    }

    private Response.ResponseBuilder answer(ProblemType type, List<FieldError> errors, Refusal refusal) {
        return Response.status(type.status()).type(PROBLEM_JSON).entity(problem(type, errors, refusal));
    }

    private Problem problem(ProblemType type, List<FieldError> errors, Refusal refusal) {
        LOG.debugf("Refused: %s", type.slug());
        return new Problem(
                type.uri(),
                texts.of(type.titleKey()),
                type.status(),
                errors.isEmpty() ? null : errors.get(0).detail(),
                request.getCurrent().normalizedPath(),
                Trace.current().orElse(null),
                errors.isEmpty() ? null : errors,
                refusal == null ? null : refusal.existing(),
                refusal == null ? null : refusal.allowedActions());
    }
}

package dev.partnersupport.support.problem;

import dev.partnersupport.contract.problem.Problem;
import dev.partnersupport.contract.problem.Problem.FieldError;
import dev.partnersupport.support.http.Trace;
import dev.partnersupport.support.text.Texts;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Writes problems. */
@Singleton
class ProblemAnswers {

    private static final MediaType PROBLEM_JSON = new MediaType("application", "problem+json");
    private static final int RETRY_SECONDS = 1;

    private final Texts texts;
    private final CurrentVertxRequest request;

    ProblemAnswers(Texts texts, CurrentVertxRequest request) {
        this.texts = texts;
        this.request = request;
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
        if (refusal.isSoonOver()) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer.build();
    }

    Response of(ProblemType type) {
        return of(type, List.of());
    }

    Response of(ProblemType type, List<FieldError> errors) {
        return answer(type, errors, null).build();
    }

    /** Keeps the headers that HTTP wants with this status, such as Allow. */
    Response of(Response refused) {
        var answer = answer(ProblemType.of(refused.getStatus()), List.of(), null);
        refused.getHeaders().forEach((name, values) -> {
            if (!HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.status(refused.getStatus()).build();
    }

    Response unauthenticated(boolean tokenWasGiven) {
        // Proactive authentication has set its own header already
        request.getCurrent().response().headers().remove(HttpHeaders.WWW_AUTHENTICATE);
        return answer(ProblemType.UNAUTHENTICATED, List.of(), null)
                .header(HttpHeaders.WWW_AUTHENTICATE, tokenWasGiven ? "Bearer error=\"invalid_token\"" : "Bearer")
                .build();
    }

    Response unavailable() {
        return answer(ProblemType.UNAVAILABLE, List.of(), null)
                .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .build();
    }

    void fill(ContainerResponseContext response) {
        response.setEntity(problem(ProblemType.of(response.getStatus()), List.of(), null), null, PROBLEM_JSON);
    }

    private Response.ResponseBuilder answer(ProblemType type, List<FieldError> errors, Refusal refusal) {
        return Response.status(type.status()).type(PROBLEM_JSON).entity(problem(type, errors, refusal));
    }

    private Problem problem(ProblemType type, List<FieldError> errors, Refusal refusal) {
        return new Problem(
                type.uri(),
                texts.of(type.titleKey()),
                type.status(),
                errors.isEmpty() ? null : errors.get(0).detail(),
                request.getCurrent().request().path(),
                Trace.current().orElse(null),
                errors.isEmpty() ? null : errors,
                refusal == null ? null : refusal.existing(),
                refusal == null ? null : refusal.allowedActions());
    }
}

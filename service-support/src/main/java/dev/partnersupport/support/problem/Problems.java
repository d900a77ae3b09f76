package dev.partnersupport.support.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Turns everything that can be thrown into a problem; nothing of classes, SQL or stack traces leaves. */
@Singleton
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private static final String UNIQUE_VIOLATION = "23505";

    private final ProblemAnswers answers;
    private final Findings findings;

    Problems(ProblemAnswers answers, Findings findings) {
        this.answers = answers;
        this.findings = findings;
    }

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return answers.of(refusal);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException e) {
        return answers.of(ProblemType.INVALID_REQUEST, findings.with(e.getConstraintViolations()));
    }

    @ServerExceptionMapper
    Response refusedByHttp(WebApplicationException e) {
        if (e.getResponse().getStatus() >= 500) {
            return failed(e);
        }
        return answers.of(e.getResponse());
    }

    @ServerExceptionMapper({AuthenticationFailedException.class, UnauthorizedException.class})
    Response unauthenticated(Throwable e) {
        if (cause(e, IOException.class).isPresent()) {
            LOG.warn("The keys of the token issuer can't be read");
            return answers.unavailable();
        }
        return answers.unauthenticated(e instanceof AuthenticationFailedException);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return answers.forbidden();
    }

    @ServerExceptionMapper
    Response failed(Throwable e) {
        var refusal = cause(e, Refusal.class);
        if (refusal.isPresent()) {
            return answers.of(refusal.get());
        }
        if (cause(e, OptimisticLockException.class).isPresent()) {
            return answers.of(ProblemType.STALE_VERSION);
        }
        var sql = cause(e, SQLException.class);
        if (sql.filter(Problems::meansUnavailable).isPresent()) {
            LOG.warnf("The database does not answer: %s", e.getMessage());
            return answers.unavailable();
        }
        if (sql.filter(clash -> UNIQUE_VIOLATION.equals(clash.getSQLState())).isPresent()) {
            return answers.of(ProblemType.ALREADY_EXISTS);
        }
        if (cause(e, RollbackException.class).isPresent()) {
            LOG.warnf("A transaction took too long: %s", e.getMessage());
            return answers.unavailable();
        }
        if (cause(e, IOException.class).isPresent()
                && cause(e, JsonProcessingException.class).isEmpty()) {
            LOG.debug("Nothing more came, or the caller went away", e);
            return answers.of(ProblemType.TOO_SLOW);
        }
        LOG.error("A request failed", e);
        return answers.of(ProblemType.INTERNAL_ERROR);
    }

    @ServerResponseFilter
    void everyErrorHasABody(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            answers.fill(response);
        }
    }

    /** Connection refused, lost, starting up or shutting down (SQL states 08, 53, 57), or none to be had from the pool. */
    private static boolean meansUnavailable(SQLException e) {
        var state = e.getSQLState();
        return state == null
                ? String.valueOf(e.getMessage()).contains("cquisition timeout")
                : state.startsWith("08") || state.startsWith("53") || state.startsWith("57");
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}

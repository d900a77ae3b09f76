package dev.partnersupport.support.problem;

import dev.partnersupport.contract.problem.Problem.Existing;
import jakarta.validation.ConstraintViolation;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The request can't be done, and why: thrown by services and entities, answered as a problem. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemType type;
    private final transient List<Reason> reasons;
    private final transient List<String> allowedActions;
    private final transient Existing existing;
    private transient Duration retryAfter;

    /**
     * One reason; its text is found under {@code reason.<code>}.
     *
     * @param pointer JSON Pointer into the body, or null
     * @param parameter name of a query or path parameter, or null
     */
    public record Reason(String pointer, String parameter, String code, List<Object> arguments) {

        public static Reason of(String code, Object... arguments) {
            return new Reason(null, null, code, List.of(arguments));
        }

        public static Reason at(String pointer, String code, Object... arguments) {
            return new Reason(pointer, null, code, List.of(arguments));
        }

        /** What is wrong with a thing once a change was applied to it. */
        public static Reason afterChange(ConstraintViolation<?> violation) {
            var error = Violations.ofBody(violation);
            return at(error.pointer(), "invalid_after_change", error.detail());
        }
    }

    private Refusal(
            ProblemType type, Collection<Reason> reasons, Collection<String> allowedActions, Existing existing) {
        super(type + " " + reasons);
        this.type = type;
        this.reasons = List.copyOf(reasons);
        this.allowedActions = allowedActions == null ? null : List.copyOf(allowedActions);
        this.existing = existing;
    }

    /** 404: the URL's own object is not there, or not this caller's. */
    public static Refusal notFound() {
        return new Refusal(ProblemType.NOT_FOUND, List.of(), null, null);
    }

    /** 408: nobody waits for the rest of the body. */
    public static Refusal tooSlow() {
        return new Refusal(ProblemType.TOO_SLOW, List.of(), null, null);
    }

    /** 413. */
    public static Refusal tooLarge() {
        return new Refusal(ProblemType.TOO_LARGE, List.of(), null, null);
    }

    /** 400: a query or path parameter contradicts the document. */
    public static Refusal invalidParameter(String parameter, String code) {
        var reason = new Reason(null, parameter, code, List.of());
        return new Refusal(ProblemType.INVALID_REQUEST, List.of(reason), null, null);
    }

    /** 422: well-formed, but the data or the rules refuse; all reasons at once. */
    public static Refusal byRules(Collection<Reason> reasons) {
        return new Refusal(ProblemType.RULES_REFUSE, reasons, null, null);
    }

    /** Refuses by the rules when there is a reason to. */
    public static void ifAny(Collection<Reason> reasons) {
        if (!reasons.isEmpty()) {
            throw byRules(reasons);
        }
    }

    public static Refusal byRules(Reason... reasons) {
        return byRules(List.of(reasons));
    }

    /** 409: the state refuses; what this caller may do instead. */
    public static Refusal byState(Collection<String> allowedActions) {
        return new Refusal(ProblemType.ACT_REFUSED, List.of(), allowedActions, null);
    }

    /** 409: it exists already. */
    public static Refusal exists(Existing existing) {
        return new Refusal(ProblemType.ALREADY_EXISTS, List.of(), null, existing);
    }

    /** 412: the caller saw an older version. */
    public static Refusal stale() {
        return new Refusal(ProblemType.STALE_VERSION, List.of(), null, null);
    }

    /** 428: replacing needs {@code If-Match}. */
    public static Refusal versionRequired() {
        return new Refusal(ProblemType.VERSION_REQUIRED, List.of(), null, null);
    }

    /** 409: the first request with this idempotency key has not ended yet. */
    public static Refusal stillRunning() {
        return new Refusal(ProblemType.STILL_RUNNING, List.of(), null, null).soonOver();
    }

    /** 422: the idempotency key was used for something else. */
    public static Refusal keyReused() {
        return new Refusal(ProblemType.KEY_REUSED, List.of(), null, null);
    }

    /** 429: more than the partner's share. */
    public static Refusal tooManyRequests(Duration retryAfter) {
        return new Refusal(ProblemType.TOO_MANY_REQUESTS, List.of(), null, null).retryAfter(retryAfter);
    }

    /** 429: more of something at a time than the partner's share. */
    public static Refusal tooMany(Reason reason, Duration retryAfter) {
        return new Refusal(ProblemType.TOO_MANY_REQUESTS, List.of(reason), null, null).retryAfter(retryAfter);
    }

    /** The same, with the hint that it may well be accepted in a moment: {@code Retry-After}. */
    public Refusal soonOver() {
        return retryAfter(Duration.ofSeconds(1));
    }

    private Refusal retryAfter(Duration wait) {
        retryAfter = wait;
        return this;
    }

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }

    ProblemType type() {
        return type;
    }

    List<Reason> reasons() {
        return reasons;
    }

    List<String> allowedActions() {
        return allowedActions;
    }

    Existing existing() {
        return existing;
    }
}

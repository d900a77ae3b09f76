package dev.partnersupport.support.problem;

import dev.partnersupport.contract.problem.Problem.FieldError;
import dev.partnersupport.support.text.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the document refuses in the request at hand. Whoever reads a part of the request notes what is wrong there and goes on,
 * so that the caller is told everything in one answer.
 */
@RequestScoped
public class Findings {

    private static final String WHOLE_BODY = "#";
    private static final String PATTERN = "pattern";
    /** Nobody reads more, and a hostile body could have a hundred thousand. */
    private static final int MOST = 100;

    private final Texts texts;
    private final Map<String, FieldError> found = new LinkedHashMap<>();

    public Findings(Texts texts) {
        this.texts = texts;
    }

    /**
     * Something in the body is wrong; what was noted there before stays.
     *
     * @param pointer JSON Pointer as a URI fragment: {@code #/contact/email}
     * @param code its text is found under {@code reason.<code>}
     */
    public void at(String pointer, String code, Object... arguments) {
        if (areEnough()) {
            return;
        }
        note(FieldError.at(pointer, code, texts.of("reason." + code, arguments)));
    }

    /** A path, query or header parameter is wrong. */
    public void in(String parameter, String code) {
        if (areEnough()) {
            return;
        }
        note(FieldError.inParameter(parameter, code, texts.of("reason." + code)));
    }

    /** A body that was looked at by itself violates a constraint. */
    public void violated(ConstraintViolation<?> violation) {
        if (!areEnough()) {
            note(Violations.ofBody(violation));
        }
    }

    /** Whether the request is as the document wants it, as far as it was read. */
    public boolean areNone() {
        return found.isEmpty();
    }

    /** Whether no more is noted. */
    public boolean areEnough() {
        return found.size() >= MOST;
    }

    /** Ends the request with 400 when anything was found. */
    public void refuse() {
        if (!areNone()) {
            throw new ConstraintViolationException(Set.of());
        }
    }

    /** Everything noted so far, by where it was found. */
    public List<FieldError> all() {
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Everything noted, and those violations that are not a consequence of it. */
    List<FieldError> with(Set<ConstraintViolation<?>> violations) {
        var bodyIsUnreadable = found.values().stream().anyMatch(error -> error.pointer() != null);
        violations.stream()
                .map(Violations::ofCall)
                .filter(error -> !bodyIsUnreadable || !WHOLE_BODY.equals(error.pointer()))
                .forEach(this::note);
        return all();
    }

    private void note(FieldError noted) {
        // The validator would show the expression
        var error = PATTERN.equals(noted.code())
                ? new FieldError(noted.pointer(), noted.parameter(), PATTERN, texts.of("reason." + PATTERN))
                : noted;
        if (found.size() < MOST) {
            found.putIfAbsent(error.pointer() == null ? error.parameter() : error.pointer(), error);
        }
    }
}

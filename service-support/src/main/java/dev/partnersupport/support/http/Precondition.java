package dev.partnersupport.support.http;

import dev.partnersupport.support.problem.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** The {@code If-Match} of the request at hand, quoted or bare; {@code *} matches every version. */
@RequestScoped
public class Precondition {

    private final HttpHeaders headers;
    private final Answer answer;

    Precondition(HttpHeaders headers, Answer answer) {
        this.headers = headers;
        this.answer = answer;
    }

    /** The PUT at hand put something where nothing was: 201. */
    public void newlyMade() {
        answer.created();
    }

    /** The same for a thing with a version of its own: a caller that has seen one is mistaken. */
    public void newlyMadeHere() {
        expected().filter(tag -> !tag.equals("*")).ifPresent(seen -> {
            throw Refusal.stale();
        });
        newlyMade();
    }

    /** For what replaces: the caller must have seen this very version. */
    public void required(long version) {
        if (expected().isEmpty()) {
            throw Refusal.versionRequired();
        }
        honoured(version);
    }

    /** For acts that a state machine guards anyway. */
    public void honoured(long version) {
        expected()
                .filter(tag -> !tag.equals("*") && !AnswerHeaders.names(tag, version))
                .ifPresent(stale -> {
                    throw Refusal.stale();
                });
    }

    private Optional<String> expected() {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH))
                .filter(tags -> !tags.isBlank());
    }
}

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

    /** For a PUT that makes something new: no version is needed, and the answer becomes 201. */
    public void newlyMade() {
        answer.created();
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
                .filter(tag -> !tag.equals("*") && !EntityTags.names(tag, version))
                .ifPresent(stale -> {
                    throw Refusal.stale();
                });
    }

    private Optional<String> expected() {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.IF_MATCH));
    }
}

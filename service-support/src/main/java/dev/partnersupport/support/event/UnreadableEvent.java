package dev.partnersupport.support.event;

import java.util.Optional;

/** What came is no event of the contract, and never will be one: the only thing that is dead-lettered. */
public final class UnreadableEvent extends RuntimeException {

    private static final long serialVersionUID = 1;

    public UnreadableEvent(String reason, Throwable cause) {
        super(reason, cause);
    }

    static Optional<UnreadableEvent> in(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableEvent unreadable) {
                return Optional.of(unreadable);
            }
        }
        return Optional.empty();
    }
}

package dev.partnersupport.support.database;

import java.util.Optional;
import java.util.concurrent.Callable;

/** For whom this thread is at work, when that is no request's caller; of works within each other the innermost holds. */
final class ActingFor {

    /** Of a partner, or of {@link #ALL}. */
    private static final ThreadLocal<String> NOW = new ThreadLocal<>();

    /** No partner is called so: an id has at least a character. */
    static final String ALL = "";

    private ActingFor() {}

    static <T> T act(String whom, Callable<T> work) throws Exception {
        var outer = NOW.get();
        NOW.set(whom);
        try {
            return work.call();
        } finally {
            if (outer == null) {
                NOW.remove();
            } else {
                NOW.set(outer);
            }
        }
    }

    static Optional<String> now() {
        return Optional.ofNullable(NOW.get());
    }
}

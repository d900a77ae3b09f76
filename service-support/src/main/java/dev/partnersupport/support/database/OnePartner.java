package dev.partnersupport.support.database;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Work that goes on for one partner after its request: the database shows it that partner's rows, as it did the request. */
public final class OnePartner {

    private static final ThreadLocal<String> ACTING = new ThreadLocal<>();

    private OnePartner() {}

    public static <T> T act(String partnerId, Callable<T> work) throws Exception {
        ACTING.set(partnerId);
        try {
            return work.call();
        } finally {
            ACTING.remove();
        }
    }

    static Optional<String> acting() {
        return Optional.ofNullable(ACTING.get());
    }
}

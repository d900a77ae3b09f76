package dev.partnersupport.support.database;

import java.util.concurrent.Callable;

/**
 * Work of the system itself, on data of all partners: relay, watchers, consumers. It says so here, explicitly; a connection
 * that is taken without a caller and outside of this sees nothing.
 */
public final class AllPartners {

    private static final ThreadLocal<Boolean> ACTING = new ThreadLocal<>();

    private AllPartners() {}

    public static <T> T act(Callable<T> work) throws Exception {
        var outer = ACTING.get();
        ACTING.set(true);
        try {
            return work.call();
        } finally {
            if (outer == null) {
                ACTING.remove();
            }
        }
    }

    static boolean acting() {
        return ACTING.get() != null;
    }
}

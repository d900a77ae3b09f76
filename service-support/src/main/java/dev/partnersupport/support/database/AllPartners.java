package dev.partnersupport.support.database;

import java.util.concurrent.Callable;

/**
 * Work of the system itself, on data of all partners: relay, watchers, consumers. It says so here, explicitly; a connection
 * that is taken without a caller and outside of this sees nothing.
 */
public final class AllPartners {

    private AllPartners() {}

    public static <T> T act(Callable<T> work) throws Exception {
        return ActingFor.act(ActingFor.ALL, work);
    }
}

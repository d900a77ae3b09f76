package dev.partnersupport.support.database;

import java.util.concurrent.Callable;

/** Work that goes on for one partner after its request: the database shows it that partner's rows, as it did the request. */
public final class OnePartner {

    private OnePartner() {}

    public static <T> T act(String partnerId, Callable<T> work) throws Exception {
        return ActingFor.act(partnerId, work);
    }
}

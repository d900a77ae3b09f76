package dev.partnersupport.directory.partner;

import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.DryRun;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Whatever a partner calls first here, it has its record then; but for a dry run, which leaves nothing. */
@Singleton
class FirstCall {

    private final Partners partners;
    private final Callers callers;
    private final DryRun dryRun;
    private final Set<String> met = ConcurrentHashMap.newKeySet();

    FirstCall(Partners partners, Callers callers, DryRun dryRun) {
        this.partners = partners;
        this.callers = callers;
        this.dryRun = dryRun;
    }

    @ServerRequestFilter
    void note() {
        callers.find()
                .filter(caller -> caller.isPartner() && !dryRun.isWanted() && !met.contains(caller.partnerId()))
                .ifPresent(caller -> {
                    partners.meet(caller);
                    met.add(caller.partnerId());
                });
    }
}

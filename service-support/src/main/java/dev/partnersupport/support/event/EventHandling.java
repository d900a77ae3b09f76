package dev.partnersupport.support.event;

import dev.partnersupport.support.database.AllPartners;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

@EventHandler
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class EventHandling {

    private static final Logger LOG = Logger.getLogger(EventHandling.class);
    private static final long FIRST_BACKOFF_MILLIS = 200;
    private static final long LONGEST_BACKOFF_MILLIS = 5_000;

    private final Shutdown shutdown;

    EventHandling(Shutdown shutdown) {
        this.shutdown = shutdown;
    }

    @AroundInvoke
    Object untilDone(InvocationContext call) throws Exception {
        var backoff = FIRST_BACKOFF_MILLIS;
        while (true) {
            try {
                return AllPartners.act(call::proceed);
            } catch (Throwable e) {
                var unreadable = UnreadableEvent.in(e);
                if (unreadable.isPresent()) {
                    throw unreadable.get();
                }
                LOG.warnf("%s waits and tries again: %s", call.getMethod().getName(), e.getMessage());
                LOG.debug("Why", e);
                if (shutdown.within(backoff)) {
                    throw new StoppedBeforeDone(e);
                }
                backoff = Math.min(backoff * 2, LONGEST_BACKOFF_MILLIS);
            }
        }
    }

    /** The service ends before the event could be handled: it is neither acknowledged nor dead-lettered, and comes again. */
    static final class StoppedBeforeDone extends RuntimeException {
        private static final long serialVersionUID = 1;

        StoppedBeforeDone(Throwable cause) {
            super(cause);
        }
    }

    @ApplicationScoped
    static class Shutdown {
        private final CountDownLatch begun = new CountDownLatch(1);

        void begin(@Observes ShutdownEvent event) {
            begun.countDown();
        }

        boolean within(long millis) throws InterruptedException {
            return begun.await(millis, TimeUnit.MILLISECONDS);
        }
    }
}

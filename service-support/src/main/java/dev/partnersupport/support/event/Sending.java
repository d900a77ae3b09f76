package dev.partnersupport.support.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/** A batch of facts on its way to the broker. It is begun in order, and nothing follows a fact that could not be handed over. */
final class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final Duration SLOW = Duration.ofSeconds(5);

    private record Sent(long sequence, Future<RecordMetadata> acknowledgement) {}

    private final EventPublisher publisher;
    private final Deque<Sent> open = new ArrayDeque<>();
    private Instant progressAt = Instant.now();
    private boolean slow;

    Sending(EventPublisher publisher) {
        this.publisher = publisher;
    }

    boolean isDone() {
        return open.isEmpty();
    }

    /** Whether an acknowledgement may come any moment: not when the broker has been silent for long. */
    boolean isWaiting() {
        return !open.isEmpty() && !slow;
    }

    void begin(List<RecordedFact> facts) {
        if (facts.isEmpty()) {
            progressAt = Instant.now();
            return;
        }
        var batch = publisher.prepare(facts);
        for (var i = 0; i < facts.size(); i++) {
            var acknowledgement = publisher.send(batch.get(i));
            open.add(new Sent(facts.get(i).sequence(), acknowledgement));
            if (acknowledgement.isDone() && !isAcknowledged(acknowledgement)) {
                break;
            }
        }
    }

    /** The sequence up to which everything is acknowledged since the last call, when there was progress. */
    OptionalLong acknowledged() {
        var upTo = OptionalLong.empty();
        while (!open.isEmpty() && open.peek().acknowledgement().isDone()) {
            if (!isAcknowledged(open.peek().acknowledgement())) {
                open.clear();
                break;
            }
            upTo = OptionalLong.of(open.poll().sequence());
        }
        note(upTo.isPresent() || open.isEmpty() && !slow);
        return upTo;
    }

    private void note(boolean progress) {
        if (progress) {
            progressAt = Instant.now();
            if (slow) {
                LOG.info("Events are relayed again");
            }
            slow = false;
        } else if (!slow && progressAt.plus(SLOW).isBefore(Instant.now())) {
            slow = true;
            LOG.warn("The broker does not answer: events wait in the log");
        }
    }

    private static boolean isAcknowledged(Future<RecordMetadata> acknowledgement) {
        try {
            acknowledgement.get();
            return true;
        } catch (ExecutionException e) {
            LOG.debug("Not acknowledged", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

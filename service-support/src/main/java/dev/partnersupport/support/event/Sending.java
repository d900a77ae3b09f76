package dev.partnersupport.support.event;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.jboss.logging.Logger;

/**
 * Facts on their way to the broker, a batch at a time, in order. A fact that could not even be handed over is tried again, and
 * nothing follows it meanwhile. When one that was handed over fails, this is at its end: whoever goes on begins with a new one.
 */
final class Sending implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Sending.class);
    private static final Duration SLOW = Duration.ofSeconds(5);

    private record Sent(long sequence, Future<RecordMetadata> acknowledgement) {}

    private final EventPublisher publisher;
    private final KafkaProducer<String, byte[]> producer;
    private final Deque<Sent> open = new ArrayDeque<>();
    private Instant waitingSince;
    private boolean slow;

    Sending(EventPublisher publisher) {
        this.publisher = publisher;
        this.producer = publisher.producer();
    }

    boolean isDone() {
        return open.isEmpty();
    }

    /** Whether an acknowledgement may come any moment: not when the broker has been silent for long. */
    boolean isWaiting() {
        return !open.isEmpty() && !slow;
    }

    void begin(List<RecordedFact> facts) {
        var batch = publisher.records(facts);
        for (var i = 0; i < facts.size(); i++) {
            try {
                var acknowledgement = producer.send(batch.get(i));
                if (acknowledgement.isDone()) {
                    acknowledgement.get();
                }
                open.add(new Sent(facts.get(i).sequence(), acknowledgement));
            } catch (KafkaException | ExecutionException notHandedOver) {
                noteWaiting(notHandedOver);
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** The sequence up to which everything is acknowledged since the last call, when there was progress. */
    OptionalLong acknowledged() throws ExecutionException, InterruptedException {
        var upTo = OptionalLong.empty();
        while (!open.isEmpty() && open.peek().acknowledgement().isDone()) {
            open.peek().acknowledgement().get();
            upTo = OptionalLong.of(open.poll().sequence());
        }
        if (upTo.isPresent()) {
            noteProgress();
        } else if (!open.isEmpty()) {
            noteWaiting(null);
        }
        return upTo;
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    private void noteProgress() {
        if (slow) {
            LOG.info("Events are relayed again");
        }
        waitingSince = null;
        slow = false;
    }

    private void noteWaiting(Exception reason) {
        if (waitingSince == null) {
            waitingSince = Instant.now();
        }
        if (!slow && waitingSince.plus(SLOW).isBefore(Instant.now())) {
            slow = true;
            LOG.warnf(
                    "The broker does not take events, they wait in the log: %s",
                    reason == null ? "no answer" : reason.getMessage());
        }
    }
}

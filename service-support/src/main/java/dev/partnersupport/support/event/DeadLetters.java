package dev.partnersupport.support.event;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiConsumer;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** The connector's dead-letter queue, for unreadable events only: what a stopping service left undone just comes again. */
@ApplicationScoped
@Identifier("dead-letter-unreadable")
class DeadLetters implements KafkaFailureHandler.Factory {

    private final KafkaFailureHandler.Factory deadLetterQueue;

    DeadLetters(@Identifier("dead-letter-queue") KafkaFailureHandler.Factory deadLetterQueue) {
        this.deadLetterQueue = deadLetterQueue;
    }

    @Override
    public KafkaFailureHandler create(
            KafkaConnectorIncomingConfiguration config,
            Vertx vertx,
            KafkaConsumer<?, ?> consumer,
            BiConsumer<Throwable, Boolean> reportFailure) {
        var queue = deadLetterQueue.create(config, vertx, consumer, reportFailure);
        return new KafkaFailureHandler() {
            @Override
            public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
                return UnreadableEvent.in(reason).isPresent()
                        ? queue.handle(record, reason, metadata)
                        : Uni.createFrom().nothing();
            }

            @Override
            public void terminate() {
                queue.terminate();
            }
        };
    }
}

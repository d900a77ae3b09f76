package dev.partnersupport.support.event;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.apache.kafka.common.config.TopicConfig.CLEANUP_POLICY_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.MAX_MESSAGE_BYTES_CONFIG;
import static org.apache.kafka.common.config.TopicConfig.RETENTION_MS_CONFIG;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.Aggregate.Retention;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.eclipse.microprofile.config.Config;
import org.jboss.logging.Logger;

/**
 * Creates the topics before anything subscribes. Without a broker the service starts all the same, since intake never closes,
 * and the topics are made once it is there.
 */
@ApplicationScoped
class Topics {

    private static final Logger LOG = Logger.getLogger(Topics.class);
    private static final int BEFORE_CHANNELS = 500;
    private static final int FIRST_TRY_SECONDS = 5;

    /** In bytes: a customer with 50 subscriptions to each of a hundred services. */
    static final int LARGEST_RECORD = 8 * 1024 * 1024;

    private final Config config;
    private final CountDownLatch stopping = new CountDownLatch(1);

    Topics(Config config) {
        this.config = config;
    }

    void create(@Observes @Priority(BEFORE_CHANNELS) StartupEvent startup) throws InterruptedException {
        var creation = CompletableFuture.runAsync(this::createUntilDone, task -> {
            var thread = new Thread(task, "topics");
            thread.setDaemon(true);
            thread.start();
        });
        try {
            creation.get(FIRST_TRY_SECONDS, SECONDS);
        } catch (TimeoutException brokerIsAway) {
            LOG.warn("The broker does not answer: events wait until it does");
        } catch (ExecutionException e) {
            throw new IllegalStateException("The topics could not be made", e.getCause());
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping.countDown();
    }

    private void createUntilDone() {
        try {
            while (!areThere() && !stopping.await(1, SECONDS)) {
                LOG.debug("The broker does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean areThere() throws InterruptedException {
        var brokers = config.getValue("kafka.bootstrap.servers", String.class);
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, brokers))) {
            return areThere(admin);
        } catch (KafkaException notEvenAName) {
            return false;
        }
    }

    private boolean areThere(Admin admin) throws InterruptedException {
        try {
            for (var creation : admin.createTopics(topics()).values().values()) {
                try {
                    creation.get();
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw e;
                    }
                }
            }
            return true;
        } catch (ExecutionException notNow) {
            return false;
        }
    }

    private List<NewTopic> topics() {
        var topics = new ArrayList<NewTopic>();
        var named = new HashSet<String>();
        for (var aggregate : Aggregate.values()) {
            if (named.add(aggregate.topic())) {
                topics.add(topic(aggregate.topic(), aggregate.partitions(), aggregate.retention()));
            }
        }
        deadLetterTopics().forEach(name -> topics.add(topic(name, 1, Retention.EVERY_FACT)));
        return topics;
    }

    private List<String> deadLetterTopics() {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith("mp.messaging.incoming.") && name.endsWith(".dead-letter-queue.topic"))
                .map(name -> config.getValue(name, String.class))
                .distinct()
                .toList();
    }

    private static NewTopic topic(String name, int partitions, Retention retention) {
        var cleanup = retention == Retention.LATEST_STATE ? "compact" : "delete";
        return new NewTopic(name, Optional.of(partitions), Optional.empty())
                .configs(Map.of(
                        CLEANUP_POLICY_CONFIG,
                        cleanup,
                        RETENTION_MS_CONFIG,
                        "-1",
                        MAX_MESSAGE_BYTES_CONFIG,
                        Integer.toString(LARGEST_RECORD)));
    }
}

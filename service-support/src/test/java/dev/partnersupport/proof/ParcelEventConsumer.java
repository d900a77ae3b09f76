package dev.partnersupport.proof;

import dev.partnersupport.support.event.EventHandler;
import dev.partnersupport.support.event.Inbox;
import dev.partnersupport.support.event.ReceivedEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class ParcelEventConsumer {

    private final ReceivedEvents events;
    private final Inbox inbox;
    private final EntityManager database;

    ParcelEventConsumer(ReceivedEvents events, Inbox inbox, EntityManager database) {
        this.events = events;
        this.inbox = inbox;
        this.database = database;
    }

    @Incoming("customers")
    @Blocking
    @EventHandler
    @Transactional
    void changed(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, Parcel.View.class);
        if (!inbox.firstTime("parcel-copies", event.id())) {
            return;
        }
        database.createNativeQuery("""
                        insert into parcel_copy as copy values (?1, ?2, ?3) on conflict (id) do update
                        set label = excluded.label, aggregate_version = excluded.aggregate_version
                        where copy.aggregate_version <= excluded.aggregate_version""")
                .setParameter(1, event.data().id())
                .setParameter(2, event.aggregateVersion())
                .setParameter(3, event.data().label())
                .executeUpdate();
    }
}

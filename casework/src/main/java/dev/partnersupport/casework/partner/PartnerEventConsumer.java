package dev.partnersupport.casework.partner;

import dev.partnersupport.contract.event.PartnerState;
import dev.partnersupport.support.event.Copies;
import dev.partnersupport.support.event.EventHandler;
import dev.partnersupport.support.event.ReceivedEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copies: a state that comes late never overwrites a newer one. */
@ApplicationScoped
@EventHandler
@Transactional
class PartnerEventConsumer {

    private final ReceivedEvents events;
    private final Copies copies;

    PartnerEventConsumer(ReceivedEvents events, Copies copies) {
        this.events = events;
        this.copies = copies;
    }

    @Incoming("partners")
    @Blocking
    void partner(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, PartnerState.class);
        var partner = event.data();
        copies.keep(event, """
                insert into partner_copy as copy values (?2, ?1, ?3) on conflict (partner_id) do update
                set aggregate_version = excluded.aggregate_version, name = excluded.name
                where copy.aggregate_version <= excluded.aggregate_version""", partner.id(), partner.name());
    }
}

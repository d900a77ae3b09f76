package dev.partnersupport.casework.partner;

import static dev.partnersupport.support.event.Copies.Column.of;

import dev.partnersupport.contract.event.PartnerState;
import dev.partnersupport.support.event.Copies;
import dev.partnersupport.support.event.EventHandler;
import dev.partnersupport.support.event.ReceivedEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps copies of what is told of partners. */
@ApplicationScoped
@EventHandler
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
        copies.keep(event, "partner_copy", List.of(of("partner_id", partner.id()), of("name", partner.name())));
    }
}

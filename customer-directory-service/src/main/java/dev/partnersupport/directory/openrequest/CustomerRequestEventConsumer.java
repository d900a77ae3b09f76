package dev.partnersupport.directory.openrequest;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.Event;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.support.event.Copies;
import dev.partnersupport.support.event.EventHandler;
import dev.partnersupport.support.event.ReceivedEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what is told of customers' requests: an event that comes late never overwrites a newer one. */
@ApplicationScoped
@EventHandler
@Transactional
class CustomerRequestEventConsumer {

    private static final int PREFIX = Aggregate.CUSTOMER_REQUEST.subject("").length();

    private final ReceivedEvents events;
    private final Copies copies;

    CustomerRequestEventConsumer(ReceivedEvents events, Copies copies) {
        this.events = events;
        this.copies = copies;
    }

    @Incoming("customer-requests")
    @Blocking
    void customerRequest(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, Event.class);
        var fact = event.data();
        if (fact.customerId() == null || fact.status() == null) {
            return;
        }
        copies.keep(
                event,
                """
                insert into customer_request_copy as copy values (?2, ?1, ?3, ?4, ?5) on conflict (id) do update
                set aggregate_version = excluded.aggregate_version, open = excluded.open
                where copy.aggregate_version <= excluded.aggregate_version""",
                UUID.fromString(fact.subject().substring(PREFIX)),
                fact.partnerId(),
                fact.customerId(),
                isOpen(fact.status()));
    }

    /** A status that is not known here yet is taken for an open one. */
    private static boolean isOpen(String status) {
        return Arrays.stream(CaseStatus.values())
                .filter(known -> known.name().equalsIgnoreCase(status))
                .allMatch(CaseStatus::isOpen);
    }
}

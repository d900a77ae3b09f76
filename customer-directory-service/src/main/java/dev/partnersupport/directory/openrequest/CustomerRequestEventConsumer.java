package dev.partnersupport.directory.openrequest;

import static dev.partnersupport.support.event.Copies.Column.of;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.Event;
import dev.partnersupport.contract.supportcase.CaseStatus;
import dev.partnersupport.support.event.Copies;
import dev.partnersupport.support.event.EventHandler;
import dev.partnersupport.support.event.ReceivedEvents;
import dev.partnersupport.support.event.UnreadableEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what is told of customers' requests. */
@ApplicationScoped
@EventHandler
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
        if (fact.customerId() == null || fact.status() == null || fact.partnerId() == null) {
            return;
        }
        copies.keep(
                event,
                "customer_request_copy",
                List.of(
                        of("id", id(fact)),
                        of("partner_id", fact.partnerId()),
                        of("customer_id", fact.customerId()),
                        of("open", isOpen(fact.status()))));
    }

    private static UUID id(Event fact) {
        try {
            return UUID.fromString(fact.subject().substring(PREFIX));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new UnreadableEvent("This is not about a customer request: " + fact.subject(), e);
        }
    }

    /** A status that is not known here yet is taken for an open one. */
    private static boolean isOpen(String status) {
        return Arrays.stream(CaseStatus.values())
                .filter(known -> known.name().equalsIgnoreCase(status))
                .allMatch(CaseStatus::isOpen);
    }
}

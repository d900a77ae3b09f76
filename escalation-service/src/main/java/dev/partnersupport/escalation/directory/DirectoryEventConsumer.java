package dev.partnersupport.escalation.directory;

import static dev.partnersupport.support.event.Copies.Column.of;

import dev.partnersupport.contract.directory.ServiceIncidentState;
import dev.partnersupport.contract.event.CustomerState;
import dev.partnersupport.contract.event.IncidentState;
import dev.partnersupport.contract.event.ServiceState;
import dev.partnersupport.contract.event.SupportProfileState;
import dev.partnersupport.support.event.Copies;
import dev.partnersupport.support.event.Copies.Ids;
import dev.partnersupport.support.event.Copies.Json;
import dev.partnersupport.support.event.EventHandler;
import dev.partnersupport.support.event.ReceivedEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps copies of what the directory tells. */
@ApplicationScoped
@EventHandler
class DirectoryEventConsumer {

    private final ReceivedEvents events;
    private final Copies copies;
    private final IncidentEnd incidentEnd;

    DirectoryEventConsumer(ReceivedEvents events, Copies copies, IncidentEnd incidentEnd) {
        this.events = events;
        this.copies = copies;
        this.incidentEnd = incidentEnd;
    }

    @Incoming("customers")
    @Blocking
    void customer(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, CustomerState.class);
        var customer = event.data();
        copies.keep(
                event,
                "customer_copy",
                List.of(
                        of("id", customer.id()),
                        of("partner_id", customer.partnerId()),
                        of("company_name", customer.companyName()),
                        of("primary_domain", customer.primaryDomain()),
                        of("relationship", customer.relationship().name()),
                        of("delegated_administration", customer.delegatedAdministration()),
                        of("services", new Json(customer.services()))));
    }

    @Incoming("services")
    @Blocking
    void service(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, ServiceState.class);
        var service = event.data();
        copies.keep(
                event,
                "service_copy",
                List.of(
                        of("id", service.id()),
                        of("names", new Json(service.names())),
                        of("admin_center_template", service.adminCenterTemplate())));
    }

    @Incoming("service-incidents")
    @Blocking
    void incident(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, IncidentState.class);
        var incident = event.data();
        copies.keep(
                event,
                "service_incident_copy",
                List.of(
                        of("id", incident.id()),
                        of("service_ids", incident.serviceIds()),
                        of("customer_ids", new Ids(incident.customerIds())),
                        of("title", incident.title()),
                        of("state", incident.state().name()),
                        of("health", incident.health().name()),
                        of(
                                "ended_at",
                                incident.endedAt() == null
                                        ? null
                                        : incident.endedAt().atOffset(ZoneOffset.UTC))));
        if (incident.state() == ServiceIncidentState.ENDED) {
            incidentEnd.ended(incident.id());
        }
    }

    @Incoming("support-profiles")
    @Blocking
    void supportProfile(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, SupportProfileState.class);
        var profile = event.data();
        copies.keep(
                event,
                "support_profile_copy",
                List.of(
                        of("partner_id", profile.partnerId()),
                        of("published", profile.published()),
                        of("covers_around_the_clock", profile.coversAroundTheClock())));
    }
}

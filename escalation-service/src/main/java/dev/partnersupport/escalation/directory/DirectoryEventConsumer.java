package dev.partnersupport.escalation.directory;

import dev.partnersupport.contract.event.CustomerState;
import dev.partnersupport.contract.event.IncidentState;
import dev.partnersupport.contract.event.ServiceState;
import dev.partnersupport.contract.event.SupportProfileState;
import dev.partnersupport.support.event.Copies;
import dev.partnersupport.support.event.EventHandler;
import dev.partnersupport.support.event.ReceivedEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copies: a state that comes late never overwrites a newer one. */
@ApplicationScoped
@EventHandler
@Transactional
class DirectoryEventConsumer {

    private final ReceivedEvents events;
    private final Copies copies;

    DirectoryEventConsumer(ReceivedEvents events, Copies copies) {
        this.events = events;
        this.copies = copies;
    }

    @Incoming("customers")
    @Blocking
    void customer(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, CustomerState.class);
        var customer = event.data();
        copies.keep(
                event,
                """
                insert into customer_copy as copy values (?2, ?1, ?3, ?4, ?5, ?6, ?7, cast(?8 as jsonb)) on conflict (id) do update
                set aggregate_version = excluded.aggregate_version, company_name = excluded.company_name,
                    primary_domain = excluded.primary_domain, relationship = excluded.relationship,
                    delegated_administration = excluded.delegated_administration, services = excluded.services
                where copy.aggregate_version <= excluded.aggregate_version""",
                customer.id(),
                customer.partnerId(),
                customer.companyName(),
                customer.primaryDomain(),
                customer.relationship().name(),
                customer.delegatedAdministration(),
                copies.json(customer.services()));
    }

    @Incoming("services")
    @Blocking
    void service(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, ServiceState.class);
        var service = event.data();
        copies.keep(event, """
                insert into service_copy as copy values (?2, ?1, cast(?3 as jsonb), ?4) on conflict (id) do update
                set aggregate_version = excluded.aggregate_version, names = excluded.names,
                    admin_center_template = excluded.admin_center_template
                where copy.aggregate_version <= excluded.aggregate_version""", service.id(), copies.json(service.names()), service.adminCenterTemplate());
    }

    @Incoming("service-incidents")
    @Blocking
    void incident(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, IncidentState.class);
        var incident = event.data();
        copies.keep(
                event,
                """
                insert into service_incident_copy as copy values (?2, ?1, ?3, ?4, ?5, ?6, cast(?7 as uuid[])) on conflict (id) do update
                set aggregate_version = excluded.aggregate_version, service_ids = excluded.service_ids,
                    customer_ids = excluded.customer_ids, title = excluded.title, state = excluded.state, health = excluded.health
                where copy.aggregate_version <= excluded.aggregate_version""",
                incident.id(),
                incident.serviceIds().toArray(String[]::new),
                incident.title(),
                incident.state().name(),
                incident.health().name(),
                incident.customerIds() == null ? null : array(incident.customerIds()));
    }

    @Incoming("support-profiles")
    @Blocking
    void supportProfile(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, SupportProfileState.class);
        var profile = event.data();
        copies.keep(event, """
                insert into support_profile_copy as copy values (?2, ?1, ?3, ?4) on conflict (partner_id) do update
                set aggregate_version = excluded.aggregate_version, published = excluded.published,
                    covers_around_the_clock = excluded.covers_around_the_clock
                where copy.aggregate_version <= excluded.aggregate_version""", profile.partnerId(), profile.published(), profile.coversAroundTheClock());
    }

    private static String array(List<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}

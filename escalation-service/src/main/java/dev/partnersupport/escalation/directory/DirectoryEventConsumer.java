package dev.partnersupport.escalation.directory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.event.CustomerState;
import dev.partnersupport.contract.event.IncidentState;
import dev.partnersupport.contract.event.ServiceState;
import dev.partnersupport.contract.event.SupportProfileState;
import dev.partnersupport.support.event.EventHandler;
import dev.partnersupport.support.event.Inbox;
import dev.partnersupport.support.event.ReceivedEvent;
import dev.partnersupport.support.event.ReceivedEvents;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps the copies: a state that comes late never overwrites a newer one. */
@ApplicationScoped
@EventHandler
@Transactional
class DirectoryEventConsumer {

    private static final String CONSUMER = "directory-copies";

    private final ReceivedEvents events;
    private final Inbox inbox;
    private final EntityManager database;
    private final ObjectMapper json;

    DirectoryEventConsumer(ReceivedEvents events, Inbox inbox, EntityManager database, ObjectMapper json) {
        this.events = events;
        this.inbox = inbox;
        this.database = database;
        this.json = json;
    }

    @Incoming("customers")
    @Blocking
    void customer(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, CustomerState.class);
        var customer = event.data();
        keep(
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
                text(customer.services()));
    }

    @Incoming("services")
    @Blocking
    void service(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, ServiceState.class);
        var service = event.data();
        keep(event, """
                insert into service_copy as copy values (?2, ?1, cast(?3 as jsonb), ?4) on conflict (id) do update
                set aggregate_version = excluded.aggregate_version, names = excluded.names,
                    admin_center_template = excluded.admin_center_template
                where copy.aggregate_version <= excluded.aggregate_version""", service.id(), text(service.names()), service.adminCenterTemplate());
    }

    @Incoming("service-incidents")
    @Blocking
    void incident(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, IncidentState.class);
        var incident = event.data();
        keep(
                event,
                """
                insert into service_incident_copy as copy values (?2, ?1, ?3, ?4, ?5, ?6) on conflict (id) do update
                set aggregate_version = excluded.aggregate_version, service_ids = excluded.service_ids,
                    title = excluded.title, state = excluded.state, health = excluded.health
                where copy.aggregate_version <= excluded.aggregate_version""",
                incident.id(),
                incident.serviceIds().toArray(String[]::new),
                incident.title(),
                incident.state().name(),
                incident.health().name());
    }

    @Incoming("support-profiles")
    @Blocking
    void supportProfile(ConsumerRecord<String, byte[]> record) {
        var event = events.read(record, SupportProfileState.class);
        var profile = event.data();
        keep(event, """
                insert into support_profile_copy as copy values (?2, ?1, ?3, ?4) on conflict (partner_id) do update
                set aggregate_version = excluded.aggregate_version, published = excluded.published,
                    covers_around_the_clock = excluded.covers_around_the_clock
                where copy.aggregate_version <= excluded.aggregate_version""", profile.partnerId(), profile.published(), profile.coversAroundTheClock());
    }

    private void keep(ReceivedEvent<?> event, String upsert, Object... columns) {
        if (!inbox.firstTime(CONSUMER, event.id())) {
            return;
        }
        Query statement = database.createNativeQuery(upsert).setParameter(1, event.aggregateVersion());
        for (var i = 0; i < columns.length; i++) {
            statement.setParameter(i + 2, columns[i]);
        }
        statement.executeUpdate();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

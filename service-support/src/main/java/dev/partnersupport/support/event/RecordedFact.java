package dev.partnersupport.support.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.partnersupport.contract.event.Aggregate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A row of the log together with a count: the service's or a partner's. */
record RecordedFact(
        long sequence,
        UUID id,
        Aggregate aggregate,
        String aggregateId,
        long aggregateVersion,
        String partnerId,
        String type,
        Instant at,
        String actorId,
        String actorSide,
        String traceId,
        String payload) {

    static RecordedFact from(ResultSet row) throws SQLException {
        return new RecordedFact(
                row.getLong("sequence"),
                row.getObject("id", UUID.class),
                Aggregate.valueOf(row.getString("aggregate")),
                row.getString("aggregate_id"),
                row.getLong("aggregate_version"),
                row.getString("partner_id"),
                row.getString("type"),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                row.getString("actor_id"),
                row.getString("actor_side"),
                row.getString("trace_id"),
                row.getString("payload"));
    }

    String subject() {
        return aggregate.subject(aggregateId);
    }

    String key() {
        return aggregate.key(aggregateId, partnerId);
    }

    /** The flat event of the wire. */
    ObjectNode event(ObjectMapper json) {
        var event = json.createObjectNode();
        event.put("sequence", sequence);
        event.put("id", id.toString());
        event.put("type", type);
        event.put("time", at.toString());
        event.put("subject", subject());
        event.put("aggregateVersion", aggregateVersion);
        event.putObject("actor").put("id", actorId).put("side", actorSide);
        if (partnerId != null) {
            event.put("partnerId", partnerId);
        }
        try {
            return event.setAll((ObjectNode) json.readTree(payload));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The payload of event " + id + " can't be read", e);
        }
    }
}

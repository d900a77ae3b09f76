package dev.partnersupport.support.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Keeps what other services tell of their things, so that this one works without them. */
@ApplicationScoped
public class Copies {

    private static final String CONSUMER = "copies";

    private final Inbox inbox;
    private final EntityManager database;
    private final ObjectMapper json;

    Copies(Inbox inbox, EntityManager database, ObjectMapper json) {
        this.inbox = inbox;
        this.database = database;
        this.json = json;
    }

    /**
     * Keeps a state.
     *
     * @param upsert SQL whose parameter {@code ?1} is the aggregate's version, by which it must leave alone what is newer
     * @param columns its other parameters, from {@code ?2}
     */
    @Transactional(TxType.MANDATORY)
    public void keep(ReceivedEvent<?> event, String upsert, Object... columns) {
        if (!inbox.firstTime(CONSUMER, event.id())) {
            return;
        }
        var statement = database.createNativeQuery(upsert).setParameter(1, event.aggregateVersion());
        for (var i = 0; i < columns.length; i++) {
            statement.setParameter(i + 2, columns[i]);
        }
        statement.executeUpdate();
    }

    /** A part of a state as the text of a {@code jsonb} column. */
    public String json(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

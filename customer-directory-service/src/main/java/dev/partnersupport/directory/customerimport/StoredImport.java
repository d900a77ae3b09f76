package dev.partnersupport.directory.customerimport;

import dev.partnersupport.contract.caller.Actor;
import dev.partnersupport.contract.directory.CustomerImport;
import dev.partnersupport.contract.directory.CustomerImport.State;
import dev.partnersupport.directory.customer.CustomerSync.Effect;
import dev.partnersupport.support.Ids;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file of customers, and how far it was worked off. */
@Entity
@Table(name = "customer_import")
class StoredImport {

    @Id
    private UUID id;

    @Version
    private long version;

    private String partnerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private Actor createdBy;

    @Enumerated(EnumType.STRING)
    private Language language;

    @Enumerated(EnumType.STRING)
    private FileFormat format;

    private long size;

    @Enumerated(EnumType.STRING)
    private State state;

    private long lines;
    private long created;
    private long changed;
    private long unchanged;
    private long refused;
    private Instant createdAt;
    private Instant endedAt;

    protected StoredImport() {}

    StoredImport(Caller caller, Language language, FileFormat format, long size, Instant now) {
        id = Ids.next();
        partnerId = caller.partnerId();
        createdBy = caller.actor();
        this.language = language;
        this.format = format;
        this.size = size;
        state = State.RUNNING;
        createdAt = now;
    }

    UUID id() {
        return id;
    }

    String partnerId() {
        return partnerId;
    }

    Language language() {
        return language;
    }

    FileFormat format() {
        return format;
    }

    long lines() {
        return lines;
    }

    /** Who asked for it; with no rights any more, since these were looked at then. */
    Caller caller() {
        return new Caller(createdBy.id(), createdBy.name(), createdBy.side(), partnerId, Set.of());
    }

    boolean isRunning() {
        return state == State.RUNNING;
    }

    void count(Collection<Effect> effects) {
        lines += effects.size();
        created += Collections.frequency(effects, Effect.CREATED);
        changed += Collections.frequency(effects, Effect.CHANGED);
        unchanged += Collections.frequency(effects, Effect.UNCHANGED);
        refused += Collections.frequency(effects, Effect.REFUSED);
    }

    void end(State how, Instant now) {
        state = how;
        endedAt = now;
    }

    CustomerImport view() {
        return new CustomerImport(
                id, version, state, size, lines, created, changed, unchanged, refused, createdAt, endedAt);
    }
}

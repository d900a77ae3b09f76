package dev.partnersupport.casework.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.supportcase.PutTopic;
import dev.partnersupport.support.database.OneAtATime;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The operator's work on topics of either kind: written, changed, retired; of every form each version is kept. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TopicWrites {

    private final TopicRules rules;
    private final EntityManager database;
    private final OneAtATime oneAtATime;
    private final Precondition precondition;
    private final Clock clock;
    private final ObjectMapper json;

    TopicWrites(
            TopicRules rules,
            EntityManager database,
            OneAtATime oneAtATime,
            Precondition precondition,
            Clock clock,
            ObjectMapper json) {
        this.rules = rules;
        this.database = database;
        this.oneAtATime = oneAtATime;
        this.precondition = precondition;
        this.clock = clock;
        this.json = json;
    }

    /** One topic is written at a time: to be called before it is looked for. */
    public void begin() {
        oneAtATime.of("topics");
    }

    /** A caller that replaces a topic must have seen it. */
    public void seen(Optional<? extends CaseTopic> there) {
        there.ifPresentOrElse(topic -> precondition.required(topic.version()), precondition::newlyMadeHere);
    }

    /**
     * Writes the topic, and keeps its form when that is another than before.
     *
     * @param reasons what speaks against what its kind adds
     */
    public void write(CaseTopic topic, PutTopic written, List<Reason> reasons) {
        var all = new ArrayList<>(reasons);
        all.addAll(rules.reasonsAgainst(written));
        var position = position(topic, written, all);
        Refusal.ifAny(all);
        var before = topic.schemaVersion();
        topic.write(written, position, LocalisedForm.of(written.detailsSchema()), clock.instant());
        database.persist(topic);
        database.flush();
        if (topic.schemaVersion() != before) {
            keep(topic);
        }
    }

    private int position(CaseTopic topic, PutTopic written, List<Reason> reasons) {
        if (written.position() == null) {
            return topic.position() > 0 ? topic.position() : last() + 1;
        }
        List<?> holders = database.createNativeQuery("select id from topic where position = ?1", String.class)
                .setParameter(1, written.position())
                .getResultList();
        holders.stream()
                .filter(holder -> !holder.equals(topic.id()))
                .forEach(holder -> reasons.add(Reason.at("#/position", "position_taken", holder)));
        return written.position();
    }

    private int last() {
        return ((Number) database.createNativeQuery("select coalesce(max(position), 0) from topic")
                        .getSingleResult())
                .intValue();
    }

    private void keep(CaseTopic topic) {
        try {
            var form = topic.form() == null ? null : json.writeValueAsString(topic.form());
            database.createNativeQuery(
                            "insert into topic_form (topic_id, schema_version, form) values (?1, ?2, cast(?3 as jsonb))")
                    .setParameter(1, topic.id())
                    .setParameter(2, topic.schemaVersion())
                    .setParameter(3, form)
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

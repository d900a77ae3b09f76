package dev.partnersupport.casework.topic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.partnersupport.contract.supportcase.DetailsSchema;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.text.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The forms that topics have, and those that they had. */
@ApplicationScoped
public class TopicForms {

    private final EntityManager database;
    private final ObjectMapper json;

    TopicForms(EntityManager database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** The form of a version, the current one for null; null when the topic asked for nothing then. */
    public DetailsSchema of(CaseTopic topic, Integer version, Language language) {
        if (version == null || version == topic.schemaVersion()) {
            return topic.form(language);
        }
        List<?> found = database.createNativeQuery(
                        "select coalesce(cast(form as text), '') from topic_form where topic_id = ?1 and schema_version = ?2",
                        String.class)
                .setParameter(1, topic.id())
                .setParameter(2, version)
                .getResultList();
        var form = found.stream().map(String.class::cast).findFirst().orElseThrow(Refusal::notFound);
        return form.isEmpty() ? null : read(form).in(language);
    }

    private LocalisedForm read(String form) {
        try {
            return json.readValue(form, LocalisedForm.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A form that was kept can't be read", e);
        }
    }
}

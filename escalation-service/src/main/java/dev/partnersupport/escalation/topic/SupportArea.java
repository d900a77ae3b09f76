package dev.partnersupport.escalation.topic;

import dev.partnersupport.casework.topic.LocalisedText;
import dev.partnersupport.contract.supportcase.NamedReference;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class SupportArea {

    @Id
    private String id;

    private int position;
    private boolean withinSpanOfControl;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, LocalisedText> texts;

    String id() {
        return id;
    }

    NamedReference reference(Language language) {
        return new NamedReference(id, texts.get(language.tag()).name());
    }
}

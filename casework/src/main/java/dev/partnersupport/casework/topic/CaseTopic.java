package dev.partnersupport.casework.topic;

import dev.partnersupport.contract.supportcase.DetailsSchema;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Locale;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a case can be about. */
@MappedSuperclass
public abstract class CaseTopic {

    @Id
    private String id;

    private int position;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, LocalisedText> texts;

    private String highestSeverity;
    private String defaultSeverity;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalisedForm detailsSchema;

    private int schemaVersion;

    public String id() {
        return id;
    }

    public int position() {
        return position;
    }

    public LocalisedText text(Language language) {
        return texts.get(language.tag());
    }

    public Severity highestSeverity() {
        return severity(highestSeverity);
    }

    public Severity defaultSeverity() {
        return severity(defaultSeverity);
    }

    public boolean hasForm() {
        return detailsSchema != null;
    }

    /** Null when the topic asks for nothing more. */
    public DetailsSchema form(Language language) {
        return detailsSchema == null ? null : detailsSchema.in(language);
    }

    public int schemaVersion() {
        return schemaVersion;
    }

    private static Severity severity(String column) {
        return Severity.valueOf(column.toUpperCase(Locale.ROOT));
    }
}

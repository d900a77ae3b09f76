package dev.partnersupport.casework.topic;

import dev.partnersupport.contract.supportcase.CatalogueText;
import dev.partnersupport.contract.supportcase.DetailsSchema;
import dev.partnersupport.contract.supportcase.PutTopic;
import dev.partnersupport.contract.supportcase.Severity;
import dev.partnersupport.contract.supportcase.TopicResponseTarget;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What a case can be about. */
@MappedSuperclass
public abstract class CaseTopic {

    private static final Period VALID_WHEN_RETIRED = Period.ofMonths(6);

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

    @Version
    private long version;

    private Instant retiredAt;
    private Instant validUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TopicResponseTarget> responseTargets;

    protected CaseTopic() {}

    protected CaseTopic(String id) {
        this.id = id;
    }

    /** Takes what the operator writes; another form is the next version. */
    void write(PutTopic written, int position, LocalisedForm form, Instant now) {
        this.position = position;
        texts = written.texts().stream()
                .collect(Collectors.toMap(
                        CatalogueText::language, text -> new LocalisedText(text.name(), text.description())));
        highestSeverity = column(written.highestSeverity());
        defaultSeverity = column(written.defaultSeverity());
        responseTargets = written.responseTargets();
        if (schemaVersion == 0 || !Objects.equals(detailsSchema, form)) {
            detailsSchema = form;
            schemaVersion++;
        }
        if (written.retired() != (retiredAt != null)) {
            retiredAt = written.retired() ? now : null;
            validUntil = written.retired()
                    ? now.atZone(ZoneOffset.UTC).plus(VALID_WHEN_RETIRED).toInstant()
                    : null;
        }
    }

    public long version() {
        return version;
    }

    /** Null while it is not retired. */
    public Instant retiredAt() {
        return retiredAt;
    }

    /** Until when it is accepted although it is retired; null while it is not. */
    public Instant validUntil() {
        return validUntil;
    }

    public boolean isValidAt(Instant now) {
        return validUntil == null || now.isBefore(validUntil);
    }

    LocalisedForm form() {
        return detailsSchema;
    }

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

    /** Whether a case may come in before its form is complete. */
    public boolean isFilledInOverTime() {
        return false;
    }

    public int schemaVersion() {
        return schemaVersion;
    }

    public List<TopicResponseTarget> responseTargets() {
        return responseTargets;
    }

    /** What is owed to a case of a severity that the topic allows; of a higher one, what is owed to the highest. */
    public TopicResponseTarget responseTarget(Severity severity) {
        return responseTargets.stream()
                .filter(target -> !target.severity().exceeds(severity))
                .min(Comparator.comparing(TopicResponseTarget::severity))
                .orElseThrow();
    }

    private static String column(Severity severity) {
        return WireName.of(severity);
    }

    private static Severity severity(String column) {
        return Severity.valueOf(column.toUpperCase(Locale.ROOT));
    }
}

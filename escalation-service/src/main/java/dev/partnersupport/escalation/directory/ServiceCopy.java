package dev.partnersupport.escalation.directory;

import dev.partnersupport.contract.supportcase.NamedReference;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
@Immutable
class ServiceCopy {

    @Id
    private String id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> names;

    protected ServiceCopy() {}

    NamedReference reference(Language language) {
        return new NamedReference(id, names.getOrDefault(language.tag(), id));
    }
}

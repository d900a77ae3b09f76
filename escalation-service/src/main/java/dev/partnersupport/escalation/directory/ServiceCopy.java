package dev.partnersupport.escalation.directory;

import dev.partnersupport.contract.supportcase.NamedReference;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.net.IDN;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
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

    private String adminCenterTemplate;

    protected ServiceCopy() {}

    NamedReference reference(Language language) {
        return new NamedReference(id, names.getOrDefault(language.tag(), id));
    }

    /** The way into a customer's admin center, when the service has one (FR-27). */
    Optional<URI> adminCenter(String domain) {
        try {
            return Optional.ofNullable(adminCenterTemplate)
                    .map(template -> URI.create(template.replace("{domain}", IDN.toASCII(domain))));
        } catch (IllegalArgumentException noLink) {
            return Optional.empty();
        }
    }
}

package dev.partnersupport.directory.catalogue;

import dev.partnersupport.contract.directory.PutService;
import dev.partnersupport.contract.directory.ServiceView;
import dev.partnersupport.contract.event.ServiceState;
import dev.partnersupport.contract.supportcase.CatalogueText;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.IDN;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A service that can be resold. */
@Entity
@Table(name = "service")
public class CatalogueService {

    @Id
    private String id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Text> texts;

    private String adminCenterTemplate;

    record Text(String name, String description) {}

    protected CatalogueService() {}

    CatalogueService(String id) {
        this.id = id;
    }

    long version() {
        return version;
    }

    void write(PutService written) {
        texts = written.texts().stream()
                .collect(Collectors.toMap(CatalogueText::language, text -> new Text(text.name(), text.description())));
        adminCenterTemplate = written.adminCenterTemplate();
    }

    public String id() {
        return id;
    }

    public String name(Language language) {
        return texts.get(language.tag()).name();
    }

    /** Whether a template, where there is one, becomes a link when a domain is put in. */
    static boolean makesLinks(String template) {
        try {
            return template == null || link(template, "contoso.example").getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static URI link(String template, String domain) {
        return URI.create(template.replace("{domain}", IDN.toASCII(domain)));
    }

    /** The way into a customer's admin center, when the service has one (FR-27). */
    public Optional<URI> adminCenter(String domain) {
        return Optional.ofNullable(adminCenterTemplate).map(template -> link(template, domain));
    }

    ServiceView view(Language language) {
        var text = texts.get(language.tag());
        return new ServiceView(id, version, text.name(), text.description(), adminCenterTemplate);
    }

    ServiceState state() {
        var names = texts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, text -> text.getValue().name()));
        return new ServiceState(id, names, adminCenterTemplate);
    }
}

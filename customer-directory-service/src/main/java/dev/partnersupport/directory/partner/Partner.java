package dev.partnersupport.directory.partner;

import dev.partnersupport.contract.directory.PartnerView;
import dev.partnersupport.contract.directory.PutPartner;
import dev.partnersupport.contract.event.PartnerState;
import dev.partnersupport.contract.supportcase.Contact;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A reseller, the tenant of the system. */
@Entity
class Partner {

    @Id
    private String partnerId;

    @Version
    private long version;

    private String name;
    private String countryCode;
    private String telephone;
    private String timeZone;
    private String language;

    @JdbcTypeCode(SqlTypes.JSON)
    private Contact defaultContact;

    private Instant createdAt;
    private Instant updatedAt;

    protected Partner() {}

    String id() {
        return partnerId;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    boolean says(PutPartner written) {
        return written.equals(new PutPartner(name, countryCode, telephone, timeZone, language, defaultContact));
    }

    void write(PutPartner written, Instant now) {
        name = written.name();
        countryCode = written.countryCode();
        telephone = written.telephone();
        timeZone = written.timeZone();
        language = written.language();
        defaultContact = written.defaultContact();
        updatedAt = now;
    }

    PartnerView view() {
        return new PartnerView(
                partnerId,
                version,
                name,
                countryCode,
                telephone,
                timeZone,
                language,
                defaultContact,
                createdAt,
                updatedAt);
    }

    PartnerState state() {
        return new PartnerState(partnerId, name, countryCode, timeZone, language);
    }
}

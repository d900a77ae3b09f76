package dev.partnersupport.escalation.guide;

import dev.partnersupport.contract.customerrequest.GuideReference;
import dev.partnersupport.contract.customerrequest.ProgramGuide;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

@Entity
@Immutable
@Table(name = "program_guide")
class Guide {

    @Id
    private String version;

    private LocalDate inForceFrom;
    private String guideUrl;
    private String agreementUrl;

    String version() {
        return version;
    }

    boolean isInForceOn(LocalDate day) {
        return !inForceFrom.isAfter(day);
    }

    GuideReference reference() {
        return new GuideReference(version, URI.create(guideUrl), URI.create(agreementUrl));
    }

    ProgramGuide view(boolean inForce) {
        return new ProgramGuide(version, inForceFrom, inForce, URI.create(guideUrl), URI.create(agreementUrl));
    }
}

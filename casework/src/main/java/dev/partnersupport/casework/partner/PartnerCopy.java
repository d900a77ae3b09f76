package dev.partnersupport.casework.partner;

import dev.partnersupport.contract.supportcase.PartnerReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A partner as the directory told of it last. */
@Entity
@Immutable
class PartnerCopy {

    @Id
    private String partnerId;

    private long aggregateVersion;
    private String name;

    protected PartnerCopy() {}

    PartnerReference reference() {
        return new PartnerReference(partnerId, name);
    }
}

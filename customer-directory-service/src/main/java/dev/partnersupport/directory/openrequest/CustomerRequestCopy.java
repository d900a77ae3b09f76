package dev.partnersupport.directory.openrequest;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A customer request as escalation-service told of it last. */
@Entity
@Immutable
class CustomerRequestCopy {

    @Id
    private UUID id;

    private long aggregateVersion;
    private String partnerId;
    private UUID customerId;
    private boolean open;

    protected CustomerRequestCopy() {}
}

package dev.partnersupport.proof;

import dev.partnersupport.contract.wire.Identified;
import dev.partnersupport.contract.wire.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

@Entity
class Parcel {

    @Id
    UUID id;

    @Version
    long version;

    String partnerId;
    String label;

    View view() {
        return new View(id, version, label);
    }

    enum Size3 {
        VERY_SMALL
    }

    record View(UUID id, long version, @NotBlank String label) implements Identified, Versioned {}

    record Post(@NotBlank @Size(max = 20) String label, Size3 size, Instant at, Integer weight) {}
}

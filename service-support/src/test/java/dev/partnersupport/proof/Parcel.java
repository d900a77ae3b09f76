package dev.partnersupport.proof;

import dev.partnersupport.contract.wire.Identified;
import dev.partnersupport.contract.wire.Versioned;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class Parcel {

    @Id
    UUID id;

    @Version
    long version;

    String partnerId;
    String label;
    Integer weight;

    @JdbcTypeCode(SqlTypes.JSON)
    Receiver receiver;

    View view() {
        return new View(id, version, label, weight, receiver);
    }

    Change present() {
        return new Change(label, weight, receiver);
    }

    enum Size3 {
        VERY_SMALL
    }

    record View(UUID id, long version, @NotBlank String label, Integer weight, Receiver receiver)
            implements Identified, Versioned {}

    record Receiver(@NotBlank String name, @Size(max = 10) String street) {}

    record Change(
            @NotBlank @Size(max = 20) String label,
            @Min(1) Integer weight,
            @Valid Receiver receiver) {}

    record Post(
            @NotBlank @Size(max = 20) String label,
            Size3 size,
            Instant at,
            Integer weight,
            List<@Valid @NotNull Receiver> others) {}
}

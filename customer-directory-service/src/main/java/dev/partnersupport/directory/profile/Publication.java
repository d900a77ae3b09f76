package dev.partnersupport.directory.profile;

import dev.partnersupport.contract.directory.PutSupportProfile;
import dev.partnersupport.contract.directory.SupportProfilePublication;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A profile as it was published at some time. */
@Entity
@Immutable
@Table(name = "support_profile_publication")
class Publication {

    @EmbeddedId
    private Key id;

    @JdbcTypeCode(SqlTypes.JSON)
    private PutSupportProfile profile;

    private Instant publishedAt;

    @Embeddable
    record Key(String partnerId, int number) {}

    protected Publication() {}

    Publication(String partnerId, int number, PutSupportProfile profile, Instant publishedAt) {
        id = new Key(partnerId, number);
        this.profile = profile;
        this.publishedAt = publishedAt;
    }

    SupportProfilePublication view() {
        return new SupportProfilePublication(
                id.number(),
                publishedAt,
                profile.website(),
                profile.email(),
                profile.telephone(),
                profile.languages(),
                profile.timeZone(),
                profile.hours(),
                profile.processDescription(),
                AroundTheClock.isCoveredBy(profile.hours()));
    }
}

package dev.partnersupport.directory.profile;

import dev.partnersupport.contract.directory.PutSupportProfile;
import dev.partnersupport.contract.directory.SupportChannels;
import dev.partnersupport.contract.directory.SupportProfileView;
import dev.partnersupport.contract.directory.SupportProfileView.State;
import dev.partnersupport.contract.event.SupportProfileState;
import dev.partnersupport.contract.supportcase.PartnerReference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
class SupportProfile {

    @Id
    private String partnerId;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private PutSupportProfile draft;

    @JdbcTypeCode(SqlTypes.JSON)
    private PutSupportProfile published;

    private Instant publishedAt;
    private long publishedVersion;
    private boolean coversAroundTheClock;
    private Instant updatedAt;

    protected SupportProfile() {}

    SupportProfile(String partnerId, PutSupportProfile draft, Instant now) {
        this.partnerId = partnerId;
        this.draft = draft;
        updatedAt = now;
    }

    String partnerId() {
        return partnerId;
    }

    long version() {
        return version;
    }

    boolean says(PutSupportProfile written) {
        return written.equals(draft);
    }

    void write(PutSupportProfile next, Instant now) {
        draft = next;
        updatedAt = now;
    }

    /** Whether nothing was written since it was published. */
    boolean isPublished() {
        return draft.equals(published);
    }

    void publish(Instant now) {
        published = draft;
        coversAroundTheClock = AroundTheClock.isCoveredBy(published.hours());
        publishedAt = now;
        // The one that this change makes
        publishedVersion = version + 1;
        updatedAt = now;
    }

    /** What was published last, as it is kept. */
    Publication publication(int number) {
        return new Publication(partnerId, number, published, publishedAt);
    }

    SupportProfileView view() {
        return view(draft, isPublished() ? State.PUBLISHED : State.DRAFT, version, updatedAt);
    }

    Optional<SupportProfileView> publishedView() {
        return Optional.ofNullable(published)
                .map(profile -> view(profile, State.PUBLISHED, publishedVersion, publishedAt));
    }

    SupportProfileState state() {
        return new SupportProfileState(partnerId, published != null, coversAroundTheClock);
    }

    Optional<SupportChannels> channels(PartnerReference partner) {
        return Optional.ofNullable(published)
                .map(profile -> new SupportChannels(
                        partner,
                        profile.website(),
                        profile.email(),
                        profile.telephone(),
                        profile.languages(),
                        profile.timeZone(),
                        profile.hours(),
                        profile.processDescription(),
                        coversAroundTheClock));
    }

    private SupportProfileView view(PutSupportProfile profile, State state, long version, Instant updatedAt) {
        return new SupportProfileView(
                partnerId,
                version,
                profile.website(),
                profile.email(),
                profile.telephone(),
                profile.languages(),
                profile.timeZone(),
                profile.hours(),
                profile.processDescription(),
                AroundTheClock.isCoveredBy(profile.hours()),
                state,
                publishedAt,
                updatedAt);
    }
}

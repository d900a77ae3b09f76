package dev.partnersupport.directory.profile;

import dev.partnersupport.contract.directory.SupportProfileRow;
import dev.partnersupport.contract.directory.SupportProfileRow.Coverage;
import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.SupportProfileState;
import dev.partnersupport.contract.supportcase.PartnerReference;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.PublishedState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@ApplicationScoped
class SupportProfileRepository implements PanacheRepositoryBase<SupportProfile, String>, PublishedState {

    Optional<SupportProfile> of(Caller caller) {
        return findByIdOptional(caller.partnerId());
    }

    Optional<SupportProfile> toChange(Caller caller) {
        return findByIdOptional(caller.partnerId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Every partner behind one, by id, whose published profile amounts to one of these. */
    List<SupportProfileRow> rows(String after, List<Coverage> states, int limit) {
        return getEntityManager()
                .createQuery("""
                        select p.partnerId, p.name, coalesce(s.coversAroundTheClock, false), s.publishedAt
                        from Partner p left join SupportProfile s on s.partnerId = p.partnerId
                        where p.partnerId > :after and (
                          :missing = true and s.publishedAt is null
                          or :some = true and s.publishedAt is not null and not s.coversAroundTheClock
                          or :all = true and s.publishedAt is not null and s.coversAroundTheClock)
                        order by p.partnerId""", Object[].class)
                .setParameter("after", after)
                .setParameter("missing", states.contains(Coverage.MISSING))
                .setParameter("some", states.contains(Coverage.NOT_AROUND_THE_CLOCK))
                .setParameter("all", states.contains(Coverage.AROUND_THE_CLOCK))
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> row((String) row[0], (String) row[1], (Boolean) row[2], (Instant) row[3]))
                .toList();
    }

    private static SupportProfileRow row(String id, String name, boolean aroundTheClock, Instant publishedAt) {
        var covered = aroundTheClock ? Coverage.AROUND_THE_CLOCK : Coverage.NOT_AROUND_THE_CLOCK;
        return new SupportProfileRow(
                new PartnerReference(id, name), publishedAt == null ? Coverage.MISSING : covered, publishedAt);
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.SUPPORT_PROFILE;
    }

    @Override
    public Map<String, SupportProfileState> of(Set<String> ids) {
        return stream("partnerId in ?1", ids)
                .collect(Collectors.toMap(SupportProfile::partnerId, SupportProfile::state));
    }
}

package dev.partnersupport.directory.partner;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.PartnerState;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.PublishedState;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Partners as they are kept. */
@ApplicationScoped
class PartnerRepository implements PanacheRepositoryBase<Partner, String>, PublishedState {

    /** Whether there was none of this id before. */
    boolean insert(String id, Instant now) {
        return getEntityManager()
                        .createNativeQuery(
                                "insert into partner (partner_id, version, name, created_at, updated_at) values (?1, 0, ?1, ?2, ?2) on conflict do nothing")
                        .setParameter(1, id)
                        .setParameter(2, now)
                        .executeUpdate()
                == 1;
    }

    Partner own(Caller caller) {
        return findByIdOptional(caller.partnerId()).orElseThrow(Refusal::notFound);
    }

    Partner toChange(Caller caller) {
        return findByIdOptional(caller.partnerId(), LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Refusal::notFound);
    }

    List<Partner> after(String id, int limit) {
        return find("partnerId > ?1 order by partnerId", id).range(0, limit - 1).list();
    }

    @Override
    public Aggregate aggregate() {
        return Aggregate.PARTNER;
    }

    @Override
    public Map<String, PartnerState> of(Set<String> ids) {
        return stream("partnerId in ?1", ids).collect(Collectors.toMap(Partner::id, Partner::state));
    }
}

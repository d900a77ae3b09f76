package dev.partnersupport.directory.profile;

import dev.partnersupport.contract.event.Aggregate;
import dev.partnersupport.contract.event.SupportProfileState;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.event.PublishedState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

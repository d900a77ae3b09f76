package dev.partnersupport.casework.link;

import dev.partnersupport.casework.SupportCase;
import dev.partnersupport.contract.supportcase.LinkKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The links of a case, whichever of the two it is. */
@ApplicationScoped
class CaseLinks implements PanacheRepositoryBase<StoredLink, UUID> {

    private static final String OF = "partnerId = ?1 and (caseId = ?2 or otherId = ?2)";

    /** In the order in which they were made, from behind one. */
    List<StoredLink> of(SupportCase supportCase, UUID after, int limit) {
        return find(OF + " and id > ?3 order by id", supportCase.partnerId(), supportCase.id(), after)
                .range(0, limit - 1)
                .list();
    }

    Optional<StoredLink> of(SupportCase supportCase, UUID id) {
        return find(OF + " and id = ?3", supportCase.partnerId(), supportCase.id(), id)
                .firstResultOptional();
    }

    Optional<StoredLink> between(SupportCase supportCase, SupportCase other, LinkKind kind) {
        return find(
                        OF + " and (caseId = ?3 or otherId = ?3) and kind = ?4",
                        supportCase.partnerId(),
                        supportCase.id(),
                        other.id(),
                        kind)
                .firstResultOptional();
    }
}

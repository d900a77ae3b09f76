package dev.partnersupport.escalation.remediation;

import dev.partnersupport.contract.remediation.PlanState;
import dev.partnersupport.contract.remediation.PutMeasures;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Plans and their measures: a partner's own, or all for the operator. */
@ApplicationScoped
class PlanRepository implements PanacheRepositoryBase<Plan, UUID> {

    /** The operator's partner is the empty one. */
    private static final String SEEN = "(?1 = '' or partnerId = ?1)";

    Plan visible(Caller caller, UUID id) {
        return find(SEEN + " and id = ?2", partner(caller), id)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    Plan toChange(Caller caller, UUID id) {
        return find(SEEN + " and id = ?2", partner(caller), id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(Refusal::notFound);
    }

    /** Newest first, before an id; ids grow with time. No state, or no partner, named means all. */
    List<Plan> before(Caller caller, UUID id, List<PlanState> states, List<String> partners, int limit) {
        var where = "id < :before";
        Map<String, Object> parameters = new HashMap<>(Map.of("before", id));
        if (caller.isPartner()) {
            where += " and partnerId = :own";
            parameters.put("own", caller.partnerId());
        }
        if (!states.isEmpty()) {
            where += " and state in :states";
            parameters.put("states", states);
        }
        if (!partners.isEmpty()) {
            where += " and partnerId in :partners";
            parameters.put("partners", partners);
        }
        return find("from Plan where " + where + " order by id desc", parameters)
                .range(0, limit - 1)
                .list();
    }

    /** In the order in which they were written. */
    List<Measure> measures(Plan plan) {
        return getEntityManager()
                .createQuery("from Measure where planId = ?1 and partnerId = ?2 order by id", Measure.class)
                .setParameter(1, plan.id())
                .setParameter(2, plan.partnerId())
                .getResultList();
    }

    void replaceMeasures(Plan plan, List<Measure> measures) {
        measures(plan).forEach(getEntityManager()::remove);
        measures.forEach(getEntityManager()::persist);
    }

    /** Those of these requests that the partner has escalated. */
    List<UUID> escalated(String partnerId, Collection<UUID> requests) {
        List<?> ids = getEntityManager()
                .createNativeQuery(
                        "select id from customer_request where partner_id = ?1 and escalated_at is not null and id in (?2)",
                        UUID.class)
                .setParameter(1, partnerId)
                .setParameter(2, requests)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    /** Measures of agreed plans that are overdue and of which that was not told. */
    List<Measure> overdueUntold(LocalDate today, int atMost) {
        return getEntityManager()
                .createQuery(
                        "select m from Measure m, Plan p where p.id = m.planId and p.state = :agreed and m.doneAt is null and m.overdueTold = false and m.dueOn < :today order by m.dueOn, m.id",
                        Measure.class)
                .setParameter("agreed", PlanState.AGREED)
                .setParameter("today", today)
                .setMaxResults(atMost)
                .getResultList();
    }

    boolean isOverdue(String partnerId, LocalDate today) {
        return !getEntityManager()
                .createQuery(
                        "select m.id from Measure m, Plan p where p.id = m.planId and p.partnerId = :partner and m.partnerId = :partner and p.state = :agreed and m.owner = :owner and m.doneAt is null and m.dueOn < :today",
                        UUID.class)
                .setParameter("partner", partnerId)
                .setParameter("owner", PutMeasures.Owner.PARTNER)
                .setParameter("agreed", PlanState.AGREED)
                .setParameter("today", today)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private static String partner(Caller caller) {
        return caller.isPartner() ? caller.partnerId() : "";
    }
}

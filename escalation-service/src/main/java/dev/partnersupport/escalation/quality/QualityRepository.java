package dev.partnersupport.escalation.quality;

import dev.partnersupport.contract.remediation.EscalationQuality.OfMonth;
import dev.partnersupport.contract.remediation.EscalationQuality.OfReason;
import dev.partnersupport.escalation.Days;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Counts over the escalations of a partner. */
@ApplicationScoped
class QualityRepository {

    private static final String MONTHS = """
            select to_char(escalated_at at time zone 'Asia/Shanghai', 'YYYY-MM') as month, count(*) as count,
                   count(*) filter (where inappropriate) as inappropriate
            from customer_request where partner_id = ?1 and escalated_at >= ?2 and escalated_at < ?3 group by 1 order by 1""";

    private static final String REASONS = """
            select inappropriate_because as code, count(*) as count
            from customer_request where partner_id = ?1 and escalated_at >= ?2 and escalated_at < ?3 and inappropriate group by 1 order by 2 desc, 1""";

    /** What a plan names that has not failed is answered; a plan that failed answers nothing. */
    private static final String UNANSWERED = """
            select id from customer_request c where partner_id = ?1 and escalated_at >= ?2 and inappropriate
              and not exists (select from remediation_plan p where p.partner_id = ?1 and p.state <> 'FAILED' and c.id = any (p.customer_request_ids))
            order by escalated_at, id""";

    private final EntityManager database;

    QualityRepository(EntityManager database) {
        this.database = database;
    }

    List<OfMonth> months(String partnerId, Days days) {
        return counts(MONTHS, partnerId, days, OfMonth.class);
    }

    List<OfReason> reasons(String partnerId, Days days) {
        return counts(REASONS, partnerId, days, OfReason.class);
    }

    private <T> List<T> counts(String sql, String partnerId, Days days, Class<T> type) {
        List<?> counts = database.createNativeQuery(sql, type)
                .setParameter(1, partnerId)
                .setParameter(2, days.begin())
                .setParameter(3, days.end())
                .getResultList();
        return counts.stream().map(type::cast).toList();
    }

    /** The inappropriate ones that were escalated since then and that no plan names. */
    List<UUID> unanswered(String partnerId, Instant since) {
        List<?> ids = database.createNativeQuery(UNANSWERED, UUID.class)
                .setParameter(1, partnerId)
                .setParameter(2, since)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}

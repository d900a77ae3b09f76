package dev.partnersupport.escalation.guidance;

import dev.partnersupport.contract.guidance.GuidanceEffect;
import dev.partnersupport.contract.guidance.GuidanceEffect.OfArticle;
import dev.partnersupport.escalation.Days;
import dev.partnersupport.support.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.ToLongFunction;

/** Counts how often guidance helped, by the steps that quote it. */
@ApplicationScoped
@Transactional
class Effects {

    private static final String COUNT = """
            select s.article_id as "articleId", count(*) as suggested,
                   count(*) filter (where quoted.steps > 0) as quoted,
                   count(*) filter (where quoted.solved > 0) as solved
            from guidance_suggestion s left join lateral (
              select count(*) as steps, count(*) filter (where coalesce(o.outcome, t.outcome) = 'SOLVED') as solved
              from troubleshooting_step t left join step_outcome o on o.step_id = t.id
              where t.case_id = s.case_id and t.partner_id = s.partner_id and t.suggestion_id = s.id) quoted on true
            where (?1 = '' or s.partner_id = ?1) and s.suggested_at >= ?2 and s.suggested_at < ?3
            group by s.article_id order by 2 desc, 1""";

    private final EntityManager database;

    Effects(EntityManager database) {
        this.database = database;
    }

    GuidanceEffect read(Caller caller, Days days) {
        List<?> counts = database.createNativeQuery(COUNT, OfArticle.class)
                .setParameter(1, caller.isPartner() ? caller.partnerId() : "")
                .setParameter(2, days.begin())
                .setParameter(3, days.end())
                .getResultList();
        var articles = counts.stream().map(OfArticle.class::cast).toList();
        return new GuidanceEffect(
                days.from(),
                days.to(),
                sum(articles, OfArticle::suggested),
                sum(articles, OfArticle::quoted),
                sum(articles, OfArticle::solved),
                articles);
    }

    private static long sum(List<OfArticle> articles, ToLongFunction<OfArticle> count) {
        return articles.stream().mapToLong(count).sum();
    }
}

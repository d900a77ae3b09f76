package dev.partnersupport.partnerrequest.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TopicRepository implements PanacheRepositoryBase<Topic, String> {

    Optional<Category> category(String id) {
        return Optional.ofNullable(getEntityManager().find(Category.class, id));
    }

    /** Those that may still be used, in their order, from behind a position; no category named means all. */
    List<Topic> after(int position, Instant now, List<String> categories, int limit) {
        var topics =
                "from Topic t join fetch t.category where t.position > ?1 and (t.validUntil is null or t.validUntil > ?2)";
        var query = categories.isEmpty()
                ? find(topics + " order by t.position", position, now)
                : find(topics + " and t.category.id in ?3 order by t.position", position, now, categories);
        return query.range(0, limit - 1).list();
    }
}

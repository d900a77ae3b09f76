package dev.partnersupport.partnerrequest.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

@ApplicationScoped
class TopicRepository implements PanacheRepositoryBase<Topic, String> {

    Optional<Topic> withCategory(String id) {
        return find("from Topic t join fetch t.category where t.id = ?1", id).firstResultOptional();
    }

    /** In their order, from behind a position; no category named means all. */
    List<Topic> after(int position, List<String> categories, int limit) {
        var topics = "from Topic t join fetch t.category where t.position > ?1";
        var query = categories.isEmpty()
                ? find(topics + " order by t.position", position)
                : find(topics + " and t.category.id in ?2 order by t.position", position, categories);
        return query.range(0, limit - 1).list();
    }
}

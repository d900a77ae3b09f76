package dev.partnersupport.escalation.topic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class TopicRepository implements PanacheRepositoryBase<Topic, String> {

    Optional<SupportArea> supportArea(String id) {
        return Optional.ofNullable(getEntityManager().find(SupportArea.class, id));
    }

    /** Those that may still be used, in their order, from behind a position; no area or service named means all. */
    List<Topic> after(int position, Instant now, List<String> areas, String serviceId, int limit) {
        var where = "t.position > :position and (t.validUntil is null or t.validUntil > :now)";
        Map<String, Object> parameters = new HashMap<>(Map.of("position", position, "now", now));
        if (!areas.isEmpty()) {
            where += " and t.supportArea.id in :areas";
            parameters.put("areas", areas);
        }
        if (serviceId != null && !serviceId.isEmpty()) {
            where += " and (t.serviceIds is null or array_contains(t.serviceIds, :service))";
            parameters.put("service", serviceId);
        }
        return find("from Topic t join fetch t.supportArea where " + where + " order by t.position", parameters)
                .range(0, limit - 1)
                .list();
    }
}

package dev.partnersupport.escalation.guidance;

import dev.partnersupport.casework.search.SearchTerms;
import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class ArticleRepository implements PanacheRepositoryBase<Article, String> {

    private final AgroalDataSource database;

    ArticleRepository(AgroalDataSource database) {
        this.database = database;
    }

    /** By their slug, from behind one; nothing asked for means all. */
    List<Article> after(String id, String q, String topicId, String serviceId, int limit) {
        var where = "a.id > :after";
        Map<String, Object> parameters = new HashMap<>(Map.of("after", id));
        if (isGiven(topicId)) {
            where += " and array_contains(a.topicIds, :topic)";
            parameters.put("topic", topicId);
        }
        if (isGiven(serviceId)) {
            where += " and (array_length(a.serviceIds) = 0 or array_contains(a.serviceIds, :service))";
            parameters.put("service", serviceId);
        }
        if (isGiven(q)) {
            var words = SearchTerms.query(q);
            if (words.isEmpty()) {
                return List.of();
            }
            where +=
                    " and cast(sql('(select terms from guidance_article where id = ?) @@ cast(? as tsquery)', a.id, :words) as Boolean) = true";
            parameters.put("words", words.get());
        }
        return find("from Article a where " + where + " order by a.id", parameters)
                .range(0, limit - 1)
                .list();
    }

    private static boolean isGiven(String value) {
        return value != null && !value.isBlank();
    }

    Optional<ArticleVersion> version(String id, int version) {
        return Optional.ofNullable(getEntityManager().find(ArticleVersion.class, new ArticleVersion.Key(id, version)));
    }

    /** Keeps a version and what the article is found by now. */
    void keep(Article article) {
        persist(article);
        getEntityManager().persist(new ArticleVersion(article));
        flush();
        index(article);
    }

    /** Those that came with the database have no terms yet. */
    List<Article> withoutTerms() {
        List<?> found = getEntityManager()
                .createNativeQuery("select * from guidance_article where terms is null order by id", Article.class)
                .getResultList();
        return found.stream().map(Article.class::cast).toList();
    }

    void index(Article article) {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update guidance_article set terms = array_to_tsvector(?) where id = ?")) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "text", SearchTerms.of(article.words()).toArray()));
            update.setString(2, article.id());
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The article could not be indexed", e);
        }
    }
}

package dev.partnersupport.escalation.guidance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What an article said in one of its versions. */
@Entity
@Immutable
@Table(name = "guidance_article_version")
class ArticleVersion {

    @EmbeddedId
    private Key id;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Article.Text> texts;

    @Embeddable
    record Key(String articleId, int version) {}

    protected ArticleVersion() {}

    ArticleVersion(Article article) {
        id = new Key(article.id(), article.version());
        texts = article.texts();
    }

    Map<String, Article.Text> texts() {
        return texts;
    }
}

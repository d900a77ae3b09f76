package dev.partnersupport.escalation.guidance;

import dev.partnersupport.contract.guidance.ArticleKind;
import dev.partnersupport.contract.guidance.GuidanceArticle;
import dev.partnersupport.contract.guidance.GuidanceArticleRow;
import dev.partnersupport.contract.guidance.PutGuidanceArticle;
import dev.partnersupport.contract.wire.WireName;
import dev.partnersupport.support.text.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A how-to article as it stands; its versions are kept beside it. */
@Entity
@Table(name = "guidance_article")
class Article {

    @Id
    private String id;

    private int version;
    private String kind;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Text> texts;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> serviceIds;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> topicIds;

    record Text(String title, String body) {}

    protected Article() {}

    Article(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    int version() {
        return version;
    }

    Map<String, Text> texts() {
        return texts;
    }

    /** Takes what the operator writes; whether that is another version. */
    boolean write(PutGuidanceArticle written) {
        var next = written.texts().stream()
                .collect(Collectors.toMap(
                        PutGuidanceArticle.ArticleText::language, text -> new Text(text.title(), text.body())));
        var nextKind = WireName.of(written.kind());
        var services = written.serviceIds().stream().distinct().toList();
        var topics = written.topicIds().stream().distinct().toList();
        if (version > 0
                && next.equals(texts)
                && nextKind.equals(kind)
                && services.equals(serviceIds)
                && topics.equals(topicIds)) {
            return false;
        }
        version++;
        texts = next;
        kind = nextKind;
        serviceIds = services;
        topicIds = topics;
        return true;
    }

    String title(Language language) {
        return texts.get(language.tag()).title();
    }

    /** Everything that it can be found by. */
    String words() {
        return texts.values().stream()
                .map(text -> text.title() + " " + text.body())
                .collect(Collectors.joining(" "));
    }

    GuidanceArticle view(Language language) {
        return view(version, texts, language);
    }

    /** As it read in a version. */
    GuidanceArticle view(int of, Map<String, Text> then, Language language) {
        var text = then.get(language.tag());
        return new GuidanceArticle(id, kind(), text.title(), text.body(), language.tag(), serviceIds, topicIds, of);
    }

    GuidanceArticleRow row(Language language) {
        return new GuidanceArticleRow(id, kind(), title(language), version);
    }

    private ArticleKind kind() {
        return ArticleKind.valueOf(kind.toUpperCase(Locale.ROOT));
    }
}

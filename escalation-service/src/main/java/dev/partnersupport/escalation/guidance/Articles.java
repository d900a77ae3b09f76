package dev.partnersupport.escalation.guidance;

import dev.partnersupport.contract.guidance.GuidanceArticle;
import dev.partnersupport.contract.guidance.GuidanceArticlePage;
import dev.partnersupport.contract.guidance.GuidanceArticleRow;
import dev.partnersupport.contract.guidance.PutGuidanceArticle;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.escalation.topic.Topics;
import dev.partnersupport.support.caller.Caller;
import dev.partnersupport.support.database.AllPartners;
import dev.partnersupport.support.database.OneAtATime;
import dev.partnersupport.support.http.Precondition;
import dev.partnersupport.support.paging.Cursors;
import dev.partnersupport.support.problem.AllLanguages;
import dev.partnersupport.support.problem.Refusal;
import dev.partnersupport.support.problem.Refusal.Reason;
import dev.partnersupport.support.text.Languages;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;

/** The articles, in the caller's language; the operator maintains them. */
@ApplicationScoped
@Transactional
class Articles {

    private static final String LIST = "guidance articles";

    private final ArticleRepository repository;
    private final Topics topics;
    private final OneAtATime oneAtATime;
    private final Precondition precondition;
    private final Cursors cursors;
    private final Languages languages;

    Articles(
            ArticleRepository repository,
            Topics topics,
            OneAtATime oneAtATime,
            Precondition precondition,
            Cursors cursors,
            Languages languages) {
        this.repository = repository;
        this.topics = topics;
        this.oneAtATime = oneAtATime;
        this.precondition = precondition;
        this.cursors = cursors;
        this.languages = languages;
    }

    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    void index(@Observes StartupEvent start) throws Exception {
        AllPartners.act(() -> QuarkusTransaction.requiringNew().call(() -> {
            repository.withoutTerms().forEach(repository::index);
            return null;
        }));
    }

    GuidanceArticlePage list(Caller caller, String q, String topicId, String serviceId, PageQuery page) {
        var list = LIST + q + topicId + serviceId;
        var after = cursors.open(page.cursor, caller, list).orElse("");
        var found = repository.after(after, q, topicId, serviceId, page.limit() + 1).stream()
                .map(article -> article.row(languages.current()))
                .toList();
        return cursors.page(found, page.limit(), GuidanceArticleRow::id, caller, list, GuidanceArticlePage::new);
    }

    GuidanceArticle read(String id, Integer version) {
        var article = repository.findByIdOptional(id).orElseThrow(Refusal::notFound);
        if (version == null) {
            return article.view(languages.current());
        }
        var then = repository.version(id, version).orElseThrow(Refusal::notFound);
        return article.view(version, then.texts(), languages.current());
    }

    GuidanceArticle put(String id, PutGuidanceArticle written) {
        oneAtATime.of("guidance article", id);
        var there = repository.findByIdOptional(id);
        there.ifPresentOrElse(article -> precondition.required(article.version()), precondition::newlyMadeHere);
        Refusal.ifAny(reasonsAgainst(written));
        var article = there.orElseGet(() -> new Article(id));
        if (article.write(written)) {
            repository.keep(article);
        }
        return article.view(languages.current());
    }

    private List<Reason> reasonsAgainst(PutGuidanceArticle written) {
        var said = written.texts().stream()
                .map(PutGuidanceArticle.ArticleText::language)
                .toList();
        var reasons = new ArrayList<>(AllLanguages.missingFrom(said, "#/texts"));
        for (var i = 0; i < written.topicIds().size(); i++) {
            if (topics.find(written.topicIds().get(i)).isEmpty()) {
                reasons.add(Reason.at(
                        "#/topicIds/" + i, "unknown_topic", written.topicIds().get(i)));
            }
        }
        return reasons;
    }
}

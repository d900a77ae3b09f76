package dev.partnersupport.escalation.guidance;

import static dev.partnersupport.contract.caller.Right.Name.MAINTAIN_CATALOGUE;
import static dev.partnersupport.contract.caller.Right.Name.READ_CATALOGUE;

import dev.partnersupport.contract.guidance.GuidanceArticle;
import dev.partnersupport.contract.guidance.GuidanceArticlePage;
import dev.partnersupport.contract.guidance.GuidanceArticlesApi;
import dev.partnersupport.contract.guidance.PutGuidanceArticle;
import dev.partnersupport.contract.paging.PageQuery;
import dev.partnersupport.support.caller.Callers;
import dev.partnersupport.support.endpoint.Endpoint;
import jakarta.annotation.security.RolesAllowed;

@Endpoint
class ArticleResource implements GuidanceArticlesApi {

    private final Articles articles;
    private final Callers callers;

    ArticleResource(Articles articles, Callers callers) {
        this.articles = articles;
        this.callers = callers;
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public GuidanceArticlePage list(String q, String topicId, String serviceId, PageQuery page) {
        return articles.list(callers.current(), q, topicId, serviceId, page);
    }

    @Override
    @RolesAllowed(READ_CATALOGUE)
    public GuidanceArticle read(String id, Integer version) {
        return articles.read(id, version);
    }

    @Override
    @RolesAllowed(MAINTAIN_CATALOGUE)
    public GuidanceArticle put(String id, PutGuidanceArticle article) {
        return articles.put(id, article);
    }
}
